extension Organisasjon {
  /// The same units, contacts, fora and paths with every delay, loss, filter and hour at zero: who does
  /// what is left, and makes no difference.
  public var nøytral: Organisasjon {
    var lik = self
    var uten = Organisasjonseffekter()
    uten.ingenKontakt = Kontakt(0, 0, .sjelden, .uformell)
    uten.flestReturer = effekter.flestReturer
    lik.effekter = uten
    for i in lik.enheter.indices {
      lik.enheter[i].sykefravær = 0
      lik.enheter[i].turnover = 0
    }
    lik.kontakter = kontakter.map(\.nøytral)
    lik.forumkontakter = forumkontakter.map(\.nøytral)
    for f in lik.fora.indices {
      lik.fora[f].møter = .fast(0)
      lik.fora[f].kapasitet = .max
      lik.fora[f].timerPerMøte = 0
      lik.fora[f].timerPerSak = 0
      lik.fora[f].samtykke = 1
      lik.fora[f].sesSammen = 1
    }
    for type in lik.saksganger.indices {
      for trinn in lik.saksganger[type].trinn.indices {
        lik.saksganger[type].trinn[trinn].timer = -1
      }
    }
    lik.ansvarsklarhet = 1
    lik.beslutning.møteintervall = 0
    lik.strategi = Strategi()
    lik.virkemiddeltimer = false
    return lik
  }
}

extension Kontakt {
  /// The same contact, at no cost.
  var nøytral: Kontakt { Kontakt(a, b, hyppighet, form) }
}
