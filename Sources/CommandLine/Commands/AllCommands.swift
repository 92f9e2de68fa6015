/// The commands in the order in which help lists them. A new command is one file and one line here.
let allCommands: [Command] = [
  runCommand, compareCommand, checkCommand, schemaCommand, describeCommand, networkCommand,
  mergeCommand, selectCommand, dimensionCommand,
  verifyCommand, validateCommand,
  listCommand, helpCommand,
]
