let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count == 3, arguments[0] == "--replications", let count = UInt32(arguments[2]) {
  HousingBenchmarks.profile(arguments[1], replications: count)
} else if let unknown = arguments.first(where: { $0 != "--peers" }) {
  print(
    "unknown option \(unknown); usage: BoligflytBenchmarks [--peers | --replications SCENARIO N]")
} else {
  KernelBenchmarks.run(peers: arguments.contains("--peers"))
  HousingBenchmarks.run()
}
