/// The style sheet that figures expect of their page: tokens, classes, and which rendering shows.
///
/// Custom properties hold the colours for light and dark, for forced colours, for more contrast and
/// for print; a page that sets them itself needs only ``rules``.
public enum ChartStylesheet {
    /// Tokens and rules together.
    public static var css: String { tokens + rules }

    /// The colours, by `prefers-color-scheme`; `data-theme` on the root wins.
    public static let tokens = """
        :root{\(light)}
        @media (prefers-color-scheme:dark){:root:not([data-theme=light]){\(dark)}}
        :root[data-theme=dark]{\(dark)}
        @media (prefers-contrast:more){:root{\(contrast)}}
        @media (forced-colors:active){:root{\(forced)}svg{forced-color-adjust:none}}
        @media print{:root,:root:not([data-theme=light]){\(print)}}

        """

    static let light = """
        --bg:#fff;--ink:#14181f;--soft:#525b68;--axis:#6b7583;--mark:#7a8594;--hair:#e3e7ec;\
        --range:#e9edf2;--c1:#0b4fa0;--c2:#c4471b;--c3:#174035;--c4:#8054d6;--c5:#5f4a1a;\
        --c6:#a4126c;--bad:#b3261e
        """

    static let dark = """
        --bg:#11151b;--ink:#eef1f5;--soft:#a9b4c2;--axis:#8792a1;--mark:#8792a1;--hair:#2a323c;\
        --range:#232b35;--c1:#6cb2ff;--c2:#f0863f;--c3:#abdeca;--c4:#a07ab9;--c5:#f4ce3b;\
        --c6:#cc9ba8;--bad:#ff8a80
        """

    static let contrast = """
        --soft:var(--ink)!important;--hair:var(--axis)!important
        """

    static let forced = """
        --bg:Canvas;--ink:CanvasText;--soft:CanvasText;--axis:CanvasText;--mark:GrayText;\
        --hair:GrayText;--range:Canvas;--c1:LinkText;--c2:CanvasText;--c3:CanvasText;\
        --c4:CanvasText;--c5:CanvasText;--c6:CanvasText;--bad:CanvasText
        """

    static let print = """
        --bg:#fff;--ink:#000;--soft:#444;--axis:#555;--mark:#777;--hair:#ccc;--range:#e9edf2;\
        --c1:#0b4fa0;--c2:#c4471b;--c3:#174035;--c4:#8054d6;--c5:#5f4a1a;--c6:#a4126c;--bad:#b3261e
        """

    /// The classes of drawings, and the narrow rendering in containers below 33 rem.
    public static let rules = """
        figure.chart{container-type:inline-size;min-width:0}
        .chart svg{display:block;width:100%;height:auto;overflow:visible;\
        font-variant-numeric:tabular-nums}
        .chart svg[width]{width:auto;max-width:100%}
        .chart .n{display:none}
        .chart .w{max-width:50rem}.chart.wide .w{max-width:none}
        @container (max-width:33rem){.chart .w{display:none}.chart .n{display:block;max-width:24rem}}
        @container (max-width:52rem){.chart.wide .w{display:none}\
        .chart.wide .n{display:block;max-width:24rem}}
        \(classes)
        @media print,(monochrome),(forced-colors:active){\(patterns)}
        .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
        white-space:nowrap}
        @media print{.chart svg{break-inside:avoid}.chart figcaption~svg{break-before:avoid}\
        .chart details::details-content{content-visibility:visible;display:block}}

        """

    /// The paints by class, patterns hidden.
    static let classes = """
        .f-c1{fill:var(--c1)}.f-c2{fill:var(--c2)}.f-c3{fill:var(--c3)}.f-c4{fill:var(--c4)}\
        .f-c5{fill:var(--c5)}.f-c6{fill:var(--c6)}.f-tx{fill:var(--ink)}.f-mu{fill:var(--soft)}\
        .f-mm{fill:var(--mark)}.f-gr{fill:var(--hair)}.f-rg{fill:var(--range)}.f-bg{fill:var(--bg)}\
        .f-ax{fill:var(--axis)}.f-ng{fill:var(--bad)}
        .s-c1{stroke:var(--c1)}.s-c2{stroke:var(--c2)}.s-c3{stroke:var(--c3)}.s-c4{stroke:var(--c4)}\
        .s-c5{stroke:var(--c5)}.s-c6{stroke:var(--c6)}.s-gr{stroke:var(--hair)}\
        .s-rg{stroke:var(--range)}.s-ax{stroke:var(--axis)}.s-mm{stroke:var(--mark)}\
        .s-bg{stroke:var(--bg)}.s-ng{stroke:var(--bad)}
        .pt{display:none}
        .h{paint-order:stroke;stroke:var(--bg);stroke-width:4px;stroke-linejoin:round}
        """

    /// Patterns shown: where colours cannot be told apart.
    static let patterns = ".pt{display:inline}"
}
