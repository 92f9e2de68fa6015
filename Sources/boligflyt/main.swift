import CommandLine
import Foundation

exit(Program.main(.process()))
