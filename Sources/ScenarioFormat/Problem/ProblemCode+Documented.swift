extension ProblemCode {
  // MARK: The text of a document

  public static let syntaks = ProblemCode(
    "syntaks", "teksten er ikke gyldig JSON5", en: "the text is not valid JSON5")
  public static let ikkeUTF8 = ProblemCode(
    "ikke-utf8", "filen er ikke gyldig UTF-8", en: "the file is not valid UTF-8")
  public static let ikkeEndelig = ProblemCode(
    "ikke-endelig", "et tall er uendelig, NaN eller for stort for et 64-bits flyttall",
    en: "a number is infinite, NaN or too large for a 64-bit float")
  public static let duplikat = ProblemCode(
    "duplikat", "den samme nøkkelen eller verdien står to ganger",
    en: "the same key or value stands twice")
  public static let forDyp = ProblemCode(
    "for-dyp", "objekter, lister eller filer er nøstet for dypt",
    en: "objects, arrays or files are nested too deeply")
  public static let forStor = ProblemCode(
    "for-stor", "filen eller dokumentet er for stort", en: "the file or document is too large")

  // MARK: Files

  public static let finnesIkke = ProblemCode(
    "finnes-ikke", "filen finnes ikke", en: "the file does not exist")
  public static let kanIkkeLeses = ProblemCode(
    "kan-ikke-leses", "filen finnes, men kan ikke leses",
    en: "the file exists but cannot be read")
  public static let utenforRot = ProblemCode(
    "utenfor-rot", "stien peker ut av scenariets mappe",
    en: "the path leads out of the scenario's folder")
  public static let syklus = ProblemCode(
    "syklus", "filer er basert på hverandre i ring", en: "files are based on each other in a ring")
  public static let fjernerIngenting = ProblemCode(
    "fjerner-ingenting", "null skal fjerne en nøkkel som grunnlaget ikke har",
    en: "null is to remove a key that the base does not have")

  // MARK: The shape of a document

  public static let ukjentNokkel = ProblemCode(
    "ukjent-nokkel", "nøkkelen finnes ikke i formatet", en: "the key is not part of the format")
  public static let mangler = ProblemCode(
    "mangler", "en påkrevd nøkkel mangler", en: "a required key is missing")
  public static let feilType = ProblemCode(
    "feil-type", "verdien er av feil type", en: "the value has the wrong type")
  public static let ukjentVerdi = ProblemCode(
    "ukjent-verdi", "verdien er ikke blant de tillatte", en: "the value is not one of those allowed"
  )
  public static let ugyldigNavn = ProblemCode(
    "ugyldig-navn", "navnet kan ikke brukes", en: "the name cannot be used")
  public static let ugyldigTekst = ProblemCode(
    "ugyldig-tekst", "teksten er for kort eller for lang", en: "the text is too short or too long")
  public static let feilAntall = ProblemCode(
    "feil-antall", "for få eller for mange elementer", en: "too few or too many elements")
  public static let feilRekkefolge = ProblemCode(
    "feil-rekkefolge", "verdiene står ikke i stigende rekkefølge",
    en: "the values are not in ascending order")

  // MARK: Values

  public static let utenforGrenser = ProblemCode(
    "utenfor-grenser", "verdien er utenfor grensene", en: "the value is out of range")
  public static let ikkeHeltall = ProblemCode(
    "ikke-heltall", "verdien er ikke et heltall", en: "the value is not a whole number")
  public static let ugyldigTall = ProblemCode(
    "ugyldig-tall", "teksten kan ikke leses som et tall med enhet",
    en: "the text cannot be read as a number with a unit")
  public static let manglerEnhet = ProblemCode(
    "mangler-enhet", "tallet må ha en enhet", en: "the number must carry a unit")
  public static let ukjentEnhet = ProblemCode(
    "ukjent-enhet", "enheten er ukjent eller passer ikke her",
    en: "the unit is unknown or does not fit here")
  public static let tvetydig = ProblemCode(
    "tvetydig", "tallet kan leses på to måter", en: "the number can be read in two ways")
  public static let ugyldigDato = ProblemCode(
    "ugyldig-dato", "datoen finnes ikke eller er skrevet feil",
    en: "the date does not exist or is written wrongly")
  public static let ugyldigFordeling = ProblemCode(
    "ugyldig-fordeling", "fordelingens parametre passer ikke sammen",
    en: "the parameters of the distribution do not fit together")
  public static let sumIkkeEn = ProblemCode(
    "sum-ikke-en", "sannsynlighetene har ikke sum 1", en: "the probabilities do not sum to 1")
  public static let manglerKilde = ProblemCode(
    "mangler-kilde", "tallet sies å være observert, men har ingen kilde",
    en: "the number is said to be observed but has no source")

  // MARK: Law

  public static let regelverkBrudd = ProblemCode(
    "regelverk-brudd", "innstillingen er i strid med en regel som er i kraft i perioden",
    en: "the setting is contrary to a rule in force during the run")

  // MARK: Studies

  public static let tomtOmraade = ProblemCode(
    "tomt-omrade", "området har ingen verdier", en: "the range has no values")
  public static let ugyldigBetingelse = ProblemCode(
    "ugyldig-betingelse", "betingelsen kan ikke leses eller passer ikke til faktorene",
    en: "the condition cannot be read or does not fit the factors")
  public static let ingenPunkter = ProblemCode(
    "ingen-punkter", "studien har ingen punkter igjen", en: "the study has no points left")

  // MARK: Use of a document

  public static let ugyldigPeker = ProblemCode(
    "ugyldig-peker", "JSON-pekeren treffer ingen verdi som kan settes",
    en: "the JSON Pointer does not lead to a value that can be set")
  public static let internFeil = ProblemCode(
    "intern-feil", "programmet leser en nøkkel som formatet ikke beskriver; meld fra om feilen",
    en: "the program reads a key that the format does not describe; please report this")

  /// Every code of this room, in the order of its pages.
  public static let documented: [ProblemCode] = [
    .syntaks, .ikkeUTF8, .ikkeEndelig, .duplikat, .forDyp, .forStor,
    .finnesIkke, .kanIkkeLeses, .utenforRot, .syklus, .fjernerIngenting,
    .ukjentNokkel, .mangler, .feilType, .ukjentVerdi, .ugyldigNavn, .ugyldigTekst, .feilAntall,
    .feilRekkefolge,
    .utenforGrenser, .ikkeHeltall, .ugyldigTall, .manglerEnhet, .ukjentEnhet, .tvetydig,
    .ugyldigDato, .ugyldigFordeling, .sumIkkeEn, .manglerKilde,
    .regelverkBrudd,
    .tomtOmraade, .ugyldigBetingelse, .ingenPunkter,
    .ugyldigPeker, .internFeil,
  ]
}
