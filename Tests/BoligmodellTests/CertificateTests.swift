import ScenarioFormat
import Testing

@Suite("A certificate, a search and a purchase")
struct CertificateTests {
  private func town(_ certificate: String, tenants: Int = 1, frame: Int = 100_000_000) -> OwningTown
  {
    OwningTown(
      tenants: tenants, rules: "finansieringsbevis: { \(certificate) }",
      instrument: "grense: { ramme: \(frame) },")
  }

  /// The certificate of day 30 and a search of 60 days lead to a purchase on day 90.
  @Test("the home is bought when it is found")
  func found() throws {
    let o = try town("gyldighet: { fast: \"61 dager\" }, søketid: { fast: \"60 dager\" }").run()
    #expect(try o.count("owned_home", afterDays: 90) == 0)
    #expect(try o.count("owned_home", afterDays: 91) == 1)
    #expect(try o.uptake("startlån", "granted") == 1)
    #expect(try o.uptake("startlån", "households_housed") == 1)
    #expect(try o.uptake("startlån", "ended") == 0)
    #expect(try o.cost("startlan_paid_out") == 1_000_000)
  }

  /// Certificates of 40 days from day 30, 90, 150, 210, 270 and 330 on: the last is still held at the
  /// year's end, with its million reserved.
  @Test("a certificate that runs out gives the frame back, and the household can try again")
  func expires() throws {
    let o = try town(
      "gyldighet: { fast: \"40 dager\" }, søketid: { fast: \"41 dager\" }", frame: 1_000_000
    ).run()
    #expect(try o.uptake("startlån", "granted") == 6)
    #expect(try o.uptake("startlån", "ended") == 5)
    #expect(try o.uptake("startlån", "households_housed") == 0)
    #expect(try o.value("startloan_refused_frame") == 0)
    #expect(try o.value("startloan_unused_frame") == 0)
    #expect(try o.cost("startlan_paid_out") == 0)
  }

  /// The one certificate of the frame is held from day 30 on; the other tenant is refused on days 30, 60
  /// and 90, gets one on day 120 after the first ran out on day 110, and is not alone in that.
  @Test("what a certificate reserves nobody else gets")
  func reserves() throws {
    let o = try town(
      "gyldighet: { fast: \"80 dager\" }, søketid: { fast: \"1 år\" }", tenants: 2,
      frame: 1_999_999
    ).run()
    #expect(try o.uptake("startlån", "refused_no_room") > 3)
    #expect(try o.uptake("startlån", "holders_end") == 1)
    #expect(try o.value("owned_home_end") == 0)
  }

  /// Of 1.0 m a year: the certificate of day 360 is used on day 400, and the frame of the second year is
  /// there for the other, who gets a certificate on day 390.
  @Test("a certificate is of its year's frame")
  func acrossNewYear() throws {
    var town = town(
      "gyldighet: { fast: \"60 dager\" }, søketid: { fast: \"40 dager\" }", tenants: 2,
      frame: 1_000_000)
    town.tenant = "kjøper: { varighet: { fast: \"180 dager\" }, følge: \"kjøper\" }"
    town.instrument = "fra: \"2010-12-01\", grense: { ramme: 1000000 },"
    town.years = 2
    let o = try town.run()
    #expect(try o.count("owned_home", afterDays: 400) == 0)
    #expect(try o.count("owned_home", afterDays: 401) == 1)
    // The other was refused on day 360 and tries again on day 540.
    #expect(try o.count("owned_home", afterDays: 581) == 2)
    #expect(try o.value("startloan_unused_frame", period: "2011") == 0)
  }

  /// A certificate for 1.0 m of day 30; homes cost a tenth more from day 59 on.
  @Test("the price of the day counts", arguments: [(0.0, 0.0), (0.05, 0), (0.11, 1)])
  func priceRises(margin: Double, owners: Double) throws {
    var town = town(
      "gyldighet: { fast: \"61 dager\" }, søketid: { fast: \"60 dager\" }, margin: \(margin)")
    town.market = "sjokk: { \"2010-03-01\": \"10 %\" }"
    town.tenant = "kjøper: { varighet: { fast: \"30 dager\" }, følge: \"kjøper\" }"
    let o = try town.run()
    #expect(try o.count("owned_home", afterDays: 91) == owners)
    if owners == 1 { #expect(try o.cost("startlan_paid_out") == 1_100_000) }
  }

  /// 0.78 · (1 − e^(−4/4.4)) = 0.4658 within four months of the certificate of day 30 and 0.78 ·
  /// (1 − e^(−12/4.4)) = 0.7290 within twelve; n = 2 000, so 4 standard errors are 89 and 79.
  @Test("47 % buy within four months where the search says so")
  func search() throws {
    var town = town(
      "gyldighet: { fast: \"12 måneder\" }, søketid: { eksponentiell: { snitt: \"4.4 måneder\" } }, sjanse: 0.78",
      tenants: 2000, frame: 2_000_000_000)
    town.tenant = "kjøper: { varighet: { fast: \"30 dager\" }, følge: \"kjøper\" }"
    town.years = 2
    town.instrument = "til: \"2010-02-15\", grense: { ramme: 2000000000 },"
    let o = try town.run()
    // 4 · 30.4375 days after day 30.
    #expect(try abs(o.count("owned_home", afterDays: 152) - 0.4658 * 2000) < 89)
    #expect(try abs(o.value("owned_home_end") - 0.7290 * 2000) < 79)
  }

  @Test("a certificate is not taken along out of reach: the frame gets it back")
  func leaves() throws {
    var town = town("gyldighet: { fast: \"1 år\" }, søketid: { fast: \"2 år\" }", frame: 1_000_000)
    town.tenant +=
      ", flytter: { varighet: { fast: \"50 dager\" }, følge: { flytterTil: { flyttet: 1 } } }"
    let o = try town.run()
    #expect(try o.uptake("startlån", "ended") == 1)
    #expect(try o.value("startloan_unused_frame") == 1_000_000)
  }
}
