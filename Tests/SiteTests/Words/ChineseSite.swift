/// A site of every kind of page, all of whose own words are Chinese.
enum ChineseSite {
    static let site = SmallSite([
        "site.yaml": """
        title: 交付实录
        description: 车企承诺交付多少，实际交付多少。
        baseURL: https://small.example/
        language: zh-Hans
        unit: 辆
        asOf: 2026-06-01
        staleAfter: 30
        pagination: 2
        authors: [编辑部]
        companies:
          - {slug: maker, name: 甲车, peerGroup: makers}
          - {slug: other, name: 乙车, peerGroup: makers}
          - {slug: third, name: 丙车, peerGroup: makers}
        bases:
          - {slug: company, label: 公司口径, default: true}
          - {slug: industry, label: 行业口径}
        """,
        "data/deliveries.csv": """
        company,model,period,units,precision,basis,published,source,note
        maker,,2024,136854,exact,company,2025-03-18,a,
        maker,,2024-Q4,69697,exact,company,2025-03-18,a,
        maker,,2025-01,20000,at_least,company,2025-02-01,a,
        maker,,2025-02,20000,at_least,company,,a,
        maker,,2025-Q1,75869,exact,company,2025-05-27,a,
        maker,,2025-Q2,81302,exact,company,2025-08-19,a,
        maker,,2025-07,30000,at_least,company,2025-08-01,a,
        maker,,2025-09,40000,at_least,company,2025-10-01,a,
        maker,,2025-Q3,108796,exact,company,2025-11-18,b,
        maker,,2025,400000,at_least,company,2026-01-02,b,
        maker,,2025,410000,at_least,company,2026-01-03,b,
        maker,,2026-Q1,80000,at_least,company,2026-04-01,b,
        maker,一型,2025-Q1,70000,about,company,2025-05-27,b,
        maker,,2025,420000,about,industry,2026-01-20,b,
        other,,2025-Q1,50000,exact,company,2025-04-10,b,
        other,,2025-Q2,60000,about,company,2025-07-10,b,
        other,,2025,230000,exact,company,2026-01-10,b,
        """,
        "data/targets.csv": """
        company,period,units,units_high,action,announced,announced_by,source,note
        maker,2025,300000,,set,2025-01-03,董事长,a,
        maker,2025,350000,,raised,2025-03-18,董事长,b,
        maker,2025,400000,,raised,2025-11-20,董事长,b,
        maker,2026,550000,,set,2026-01-03,董事长,b,
        other,2025,200000,250000,set,2025-01-05,,b,
        other,2025,200000,220000,narrowed,2025-05-05,,b,
        other,2025,200000,220000,reaffirmed,2025-08-05,,b,
        other,2026,300000,,set,2026-01-05,,b,
        other,2026,250000,,cut,2026-02-05,,b,
        other,2026,250000,,withdrawn,2026-03-05,,b,
        """,
        "data/sources.csv": """
        key,title,publisher,url,published,accessed
        a,第一份报告,日报,https://a.example/,2025-03-18,2025-03-20
        b,第二份报告,,https://b.example/,,2025-03-20
        """,
        "data/claims.csv": """
        id,text,status,sources,check,note
        raised,目标上调。,supported,a,maker.2025.target > maker.2025.target_first,
        false,目标没有变。,contradicted,a,,记录所示与之不符。
        guess,产量会翻番。,speculation,,,
        lone,没有来源。,unsupported,,,
        """,
        "data/events.csv": """
        date,company,title,source,note
        2025-06-01,maker,新厂开工,a,
        """,
        "data/own.csv": "名称,数量\n甲,3\n",
        "announcements/2025-01-03-first.md": announcement("首个目标", ""),
        "announcements/2025-03-18-raised.md": announcement(
            "目标上调至{{ maker.2025.target }}辆", text),
        "announcements/2025-11-20-again.md": announcement("再次上调", "正文。"),
        "announcements/2026-01-03-next.md": announcement("新的目标", "正文。"),
        "figures.md": "---\ntitle: 图表\ncompany: maker\n---\n\n" + numbers + figures,
        "impacts/buyers.md": """
        ---
        title: 对买家的影响
        summary: 等待更久。
        audience: [买家, 媒体]
        horizon: 2026年
        confidence: high
        company: maker
        follows: announcements/2025-03-18-raised
        ---

        共{{ maker.2025.units }}辆，每月需{{ maker.2026.required_rate }}辆。
        """,
        "impacts/makers.md": "---\ntitle: 对车企的影响\nconfidence: medium\n---\n\n正文。",
        "companies/maker.md": "---\ntitle: 甲车\n---\n\n一家公司。",
        "about.md": "---\ntitle: 关于\n---\n\n## 一\n\n正文。\n\n## 二\n\n正文。\n\n## 三\n\n正文。",
        "old.md": "---\ntitle: 旧文\naliases: [/former/]\n---\n\n正文。",
    ])

    private static func announcement(_ title: String, _ text: String) -> String {
        """
        ---
        title: \(title)
        summary: 目标有变。
        company: maker
        tags: [目标]
        keyPoints: ["目标为{{ maker.2025.target_first }}辆"]
        sources: [b]
        ---

        \(text)
        """
    }

    /// A text with all that Markdown and the ledger add words to.
    private static let text = """
        据报道，[目标上调](claim:raised)[@a]，[没有变](claim:false)，[会翻番](claim:guess)，
        [没有来源](claim:lone)。脚注[^1]。

        [^1]: 注释。

        > [!NOTE]
        > 说明。

        > [!TIP]
        > 提示。

        > [!IMPORTANT]
        > 重要。

        > [!WARNING]
        > 警告。

        > [!CAUTION]
        > 注意。

        | 甲 | 乙 |
        |----|----|
        | 一 | 二 |

        ```table
        data: own.csv
        source: "[@a]"
        ```

        ```measures
        - maker.2025.target
        - maker.2025.to_date
        ```
        """

    /// Numbers of many measures.
    private static let numbers = """
        {{ maker.2025.growth_yoy }}、{{ maker.2025.met_on:350000 }}、{{ maker.2025.revisions }}、
        {{ maker@industry.2025.units }}、{{ maker/一型.2025-Q1.units }}、{{ maker.2025-08.units }}、
        {{ maker.2026.projected }}、{{ maker.2025-Q4.record }}、
        {{ maker.2025.units | as-of: 2025-12-01 }}。


        """

    /// Charts of each kind, of the ledger and of data.
    private static let figures =
        [
            "bars", "targets", "cumulative", "bullet", "peers", "growth", "line", "multiples",
            "heatmap", "sparkline",
        ].map { "```chart\ntype: \($0)\ncompany: maker\ntitle: 图表\n```\n\n" }.joined()
        + ["bars", "share", "growth", "line"].map { kind in
            """
            ```chart
            type: \(kind)
            data: |
              名称,数量
              2025-Q1,3
              2025-Q2,
              2025-Q3,4
            title: 图表
            source: "[@a]"
            ```


            """
        }.joined()
}
