/// The commands in the order in which help lists them. A new command is one file and one line here.
let allCommands: [Command] = [
  runCommand, compareCommand, sweepCommand, selectCommand, dimensionCommand, sensitivityCommand,
  explainCommand,
  calibrateCommand, mergeCommand,
  checkCommand, schemaCommand, describeCommand, networkCommand,
  verifyCommand, validateCommand,
  listCommand, helpCommand,
]
