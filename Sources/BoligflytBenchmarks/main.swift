let arguments = CommandLine.arguments.dropFirst()
let peers = arguments.contains("--peers")
if let unknown = arguments.first(where: { $0 != "--peers" }) {
  print("unknown option \(unknown); usage: BoligflytBenchmarks [--peers]")
} else {
  KernelBenchmarks.run(peers: peers)
  HousingBenchmarks.run()
}
