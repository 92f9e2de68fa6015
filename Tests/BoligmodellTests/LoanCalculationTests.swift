import Boligmodell
import Testing

@Suite("Loans by the annuity formula")
struct LoanCalculationTests {
  /// 1 000 000 at 6 % over 30 years: i = 0.005, n = 360, (1.005)³⁶⁰ = 6.022575212263216;
  /// 5 000 · 6.022575 / 5.022575 = 5 995.505 a month, the figure of every table of annuities.
  @Test("payment, largest loan and balance of a common loan")
  func common() {
    let loan = Lånekalkyle(månedsrente: 0.005, måneder: 360)
    let payment = loan.terminbeløp(1_000_000)
    #expect(abs(payment - 5_995.505_25) < 1e-4)
    #expect(abs(loan.størsteLån(payment) - 1_000_000) < 1e-6)
    // After ten years 240 payments are left: their present value, 5 995.505 · (1 − 1.005⁻²⁴⁰)/0.005.
    let left = Lånekalkyle(månedsrente: 0.005, måneder: 240).størsteLån(payment)
    #expect(abs(loan.restgjeld(1_000_000, etter: 120) - left) < 1e-6)
    #expect(loan.restgjeld(1_000_000, etter: 0) == 1_000_000)
    #expect(loan.restgjeld(1_000_000, etter: 360) == 0)
    #expect(loan.restgjeld(1_000_000, etter: 400) == 0)
  }

  /// B ← B (1 + i) − P, month by month, gives the closed form.
  @Test("the balance is that of a payment each month")
  func recursion() {
    let loan = Lånekalkyle(månedsrente: 0.04 / 12, måneder: 300)
    let payment = loan.terminbeløp(1)
    var balance = 1.0
    var interest = 0.0
    for month in 1...300 {
      interest += balance * 0.04 / 12
      balance = balance * (1 + 0.04 / 12) - payment
      #expect(abs(loan.restgjeld(1, etter: Double(month)) - balance) < 1e-10)
      #expect(abs(loan.renter(1, etter: Double(month)) - interest) < 1e-10)
    }
  }

  @Test("without interest the balance falls in a straight line")
  func straight() {
    let loan = Lånekalkyle(månedsrente: 0, måneder: 200)
    #expect(loan.terminbeløp(1000) == 5)
    #expect(loan.størsteLån(5) == 1000)
    #expect(loan.restgjeld(1000, etter: 50) == 750)
    #expect(loan.renter(1000, etter: 50) == 0)
  }

  /// Interest of 0.005 · 1 000 000 = 5 000 a month for 96 months; the rest is a loan of 264 months.
  @Test("eight years of interest alone, then less time to pay it down")
  func interestOnly() {
    let loan = Lånekalkyle(månedsrente: 0.005, måneder: 360, avdragsfrie: 96)
    let after = Lånekalkyle(månedsrente: 0.005, måneder: 264)
    #expect(loan.restgjeld(1_000_000, etter: 96) == 1_000_000)
    #expect(abs(loan.renter(1_000_000, etter: 96) - 480_000) < 1e-6)
    #expect(loan.terminbeløp(1_000_000) == after.terminbeløp(1_000_000))
    #expect(loan.størsteLån(6_000) == after.størsteLån(6_000))
    #expect(
      abs(loan.restgjeld(1_000_000, etter: 120) - after.restgjeld(1_000_000, etter: 24)) < 1e-6)
  }

  @Test("a loan that is never paid down costs its interest")
  func endless() {
    let loan = Lånekalkyle(månedsrente: 0.005, måneder: .infinity)
    #expect(loan.terminbeløp(1000) == 5 && loan.størsteLån(5) == 1000)
    #expect(loan.restgjeld(1000, etter: 999) == 1000 && loan.renter(1000, etter: 10) == 50)
    let free = Lånekalkyle(månedsrente: 0, måneder: .infinity)
    #expect(free.terminbeløp(1000) == 0 && free.størsteLån(5) == .infinity)
  }

  /// The two known answers of the rule (Husbanken, Risiko for tap), and its kink at a quarter.
  @Test(
    "the municipality bears a loss up to 25 % of what is owed, the state the rest",
    arguments: [
      (200_000, 1_000_000, 200_000, 0), (200_000, 200_000, 50_000, 150_000),
      (250_000, 1_000_000, 250_000, 0), (250_001, 1_000_000, 250_000, 1),
      (0, 1_000_000, 0, 0),
    ] as [(Int64, Int64, Int64, Int64)])
  func loss(lost: Int64, owed: Int64, municipality: Int64, state: Int64) {
    let shares = Startlånsregel.tapsdeling(tap: lost, utestående: owed, kommunensAndel: 0.25)
    #expect(shares.kommune == municipality && shares.stat == state)
  }

  /// 30 % of 2.0 m over 20 years: 600 000 when new, half of it after ten years, nothing after twenty.
  @Test(
    "a grant is written off in a straight line", arguments: [(0, 6e5), (10, 3e5), (20, 0), (25, 0)])
  func grant(age: Int, left: Double) {
    var rule = LeieTilEieregel(virkemiddel: 0)
    rule.anskaffelseskost = 2_000_000
    rule.tilskuddsandel = 0.3
    #expect(abs(rule.tilskuddsrest(alder: Double(age)) - left) < 1e-6)
  }
}
