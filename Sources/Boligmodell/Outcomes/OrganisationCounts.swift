/// Counts of a unit in the current period, hours and days.
struct EnhetCounts {
  /// Hours there were, and what they went to.
  var kapasitet = 0.0
  var saker = 0.0
  var overleveringer = 0.0
  var møter = 0.0
  var løpende = 0.0
  /// Tasks done, and the days they waited in the queue.
  var oppgaver = 0.0
  var køtid = 0.0
  /// Working days lost by illness and vacancy.
  var fravær = 0.0
}

/// Counts of a kind of case in the current period.
struct SakCounts {
  var åpnet = 0.0
  var fullført = 0.0
  var bortfalt = 0.0
  /// Lost for good: nobody took them up again.
  var oppgitt = 0.0
  /// Under way when the period closes.
  var åpne = 0.0
  var tapt = 0.0
  var gjenfunnet = 0.0
  var overleveringer = 0.0
  var returer = 0.0
  /// Days from opening to completion, of those that were completed.
  var ledetid = 0.0
  /// Of them in wait for contact, in queues, at work, in wait for meetings and decisions, and lost: all
  /// that passed in the period.
  var venteKontakt = 0.0
  var venteKø = 0.0
  var arbeid = 0.0
  var venteMøte = 0.0
  var borte = 0.0
  /// Instruments thought of, and not.
  var vurdert = 0.0
  var oversett = 0.0
}

/// Counts of a task in the current period.
struct OppgaveCounts {
  var utført = 0.0
  var timer = 0.0
  /// Those that were begun, and the days from the end of the task before, or the opening, until then.
  var påbegynt = 0.0
  var ventetid = 0.0
}

/// Counts of a forum in the current period.
struct ForumCounts {
  var møter = 0.0
  var saker = 0.0
  var tildelinger = 0.0
  /// Cases on the agenda, and the days that they waited for the meeting.
  var ventet = 0.0
  var ventetid = 0.0
  var timer = 0.0
}
