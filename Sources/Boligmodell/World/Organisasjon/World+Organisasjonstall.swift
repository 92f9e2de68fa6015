extension World {
  /// Closes the organisation's numbers of a period into the row, in the order of
  /// ``OrganisationMeasure/alle(_:)``.
  mutating func lukkOrganisasjon(_ periode: Int) {
    var hele = HeleCounts()
    for e in 0..<org.enheter.count {
      førLøpende(e)
      hele.enheter = hele.enheter + org.enheter[e].tall
    }
    for k in 0..<org.saker.count where org.saker[k].tilstand != .ledig {
      stempl(k)
      org.sakstall[Int(org.saker[k].type.rawValue)].åpne += 1
    }
    for type in Sakstype.allCases { hele.saker = hele.saker + org.sakstall[Int(type.rawValue)] }
    hele.bolig = org.sakstall[Int(Sakstype.bolig.rawValue)]
    hele.matchsum = org.matchsum
    hele.matchantall = org.matchantall
    hele.vedtatteBoliger = Double(org.vedtatteBoliger)
    var tall = HeleCounts.measures.map { $0.tall(hele) }
    for e in 0..<org.enheter.count {
      let enhet = org.enheter[e].tall
      tall += EnhetCounts.measures.map { $0.tall(enhet) }
    }
    for type in Sakstype.allCases {
      let sak = org.sakstall[Int(type.rawValue)]
      tall += SakCounts.measures.map { $0.tall(sak) }
    }
    for oppgave in Oppgave.allCases {
      let o = org.oppgavetall[Int(oppgave.rawValue)]
      tall += OppgaveCounts.measures.map { $0.tall(o) }
    }
    for f in 0..<org.forumtall.count {
      let forum = org.forumtall[f]
      tall += ForumCounts.measures.map { $0.tall(forum) }
    }
    counters.lukkOrganisasjon(periode, tall)
  }
}
