/// The commands in the order in which help lists them. A new command is one file and one line here.
let allCommands: [Command] = [
  runCommand, compareCommand, sweepCommand, checkCommand, schemaCommand, describeCommand,
  networkCommand,
  mergeCommand,
  verifyCommand, validateCommand,
  listCommand, helpCommand,
]
