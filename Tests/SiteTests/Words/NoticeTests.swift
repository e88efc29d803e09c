import Diagnostics
import Testing

@testable import Site

@Suite("The notice of old records") struct NoticeTests {
    private func page(_ company: String, staleAfter: String) async throws -> String {
        var site = SmallSite()
        site.files["site.yaml"]? += "\n" + staleAfter
        return try await site.prepared().site.html("companies/\(company)/")
    }

    @Test("A company without a record for longer than staleAfter says so, with the days")
    func stale() async throws {
        let notice =
            "The last record was published on 10 July 2025, more than 90 days before "
            + "1 February 2026."
        #expect(try await page("other", staleAfter: "staleAfter: 90").contains(notice))
    }

    @Test("No notice stands before the limit is passed, or without a limit")
    func fresh() async throws {
        #expect(try await !page("maker", staleAfter: "staleAfter: 90").contains("The last record"))
        #expect(try await !page("other", staleAfter: "staleAfter: 206").contains("The last record"))
        #expect(try await page("other", staleAfter: "staleAfter: 205").contains("The last record"))
        #expect(try await !page("other", staleAfter: "").contains("The last record"))
    }
}
