/// The page's own style sheet.
///
/// One column of about 70 characters, serif text, everything else quiet. Colours are pairs with a
/// contrast of at least 4.5 on their ground (WCAG 2.2, 1.4.3), in light and in dark.
enum PageStyle {
  static let css = colours + text + boxes + code + steps + frame + narrow + print

  private static let colours = """
    :root{--ground:#fffefb;--ink:#1f2328;--quiet:#5a6270;--line:#dfe1e4;--soft:#f6f5f1;
    --link:#1c5d99;--mark:#1c5d99;--wrong:#a8261c;--wrong-soft:#fdf3f1;--warn:#7a5200;
    --keyword:#8a2f7a;--string:#9c3a1b;--number:#1c5d99;--comment:#5f6b76;--type:#0f6a5f;
    --function:#3b4fa0;color-scheme:light dark}
    @media (prefers-color-scheme:dark){:root{--ground:#16181c;--ink:#e3e5e8;--quiet:#a2a9b4;
    --line:#343941;--soft:#1f2227;--link:#8ebdf0;--mark:#8ebdf0;--wrong:#ff9d91;
    --wrong-soft:#2c1d1c;--warn:#e6bd68;--keyword:#e3a4d8;--string:#f0ab8b;--number:#93c1f2;
    --comment:#98a2ae;--type:#7fd1c3;--function:#b3bdf7}}

    """

  private static let text = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    body{margin:0;background:var(--ground);color:var(--ink);
    font:1.125rem/1.62 "PT Serif","Noto Serif",Cambria,Georgia,"Liberation Serif",serif;
    font-variant-numeric:lining-nums;overflow-wrap:break-word}
    main{max-width:46rem;margin:0 auto;padding:3.5rem 1.5rem 6rem}
    h1,h2,h3,h4,h5,h6,.contents,.parameters,caption,figcaption,.step-caption,.step-number,
    .problem,.not-run,summary,.skip,table{
    font-family:"Source Sans 3","Noto Sans","Segoe UI",system-ui,-apple-system,Roboto,"Liberation Sans",sans-serif}
    h1{font-size:2.3rem;line-height:1.18;letter-spacing:-.012em;font-weight:700;margin:0 0 1.4rem;text-wrap:balance}
    h2{font-size:1.55rem;line-height:1.25;letter-spacing:-.006em;margin:3rem 0 .9rem;text-wrap:balance}
    h3{font-size:1.22rem;line-height:1.3;margin:2.2rem 0 .6rem}
    h4,h5,h6{font-size:1.05rem;margin:1.8rem 0 .5rem}
    p,ul,ol,dl,blockquote,figure{margin:0 0 1.05rem}
    ul,ol{padding-left:1.6rem}li{margin:.25rem 0}li>ul,li>ol{margin:.25rem 0}
    .tasks{list-style:none;padding-left:1.8rem}.tasks input{margin:0 .55rem 0 -1.5rem;accent-color:var(--mark)}
    a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
    a:hover{text-decoration-thickness:.12em}
    :focus-visible{outline:3px solid var(--mark);outline-offset:2px;border-radius:3px}
    blockquote{border-left:3px solid var(--line);padding:.1rem 0 .1rem 1.2rem;color:var(--quiet);margin-left:0;margin-right:0}
    blockquote>:last-child,.footnotes li>:last-child,li>p:last-child{margin-bottom:0}
    hr{border:0;border-top:1px solid var(--line);margin:2.6rem 0}
    img{max-width:100%;height:auto}del{color:var(--quiet)}
    sup{line-height:0}.footnote-ref a{text-decoration:none;padding:0 .15em;font-size:.92em}
    .footnotes{margin-top:3.5rem;padding-top:1.1rem;border-top:1px solid var(--line);font-size:.92em;color:var(--quiet)}

    """

  private static let boxes = """
    .scroll,.formula,pre{overflow-x:auto;overflow-y:hidden;max-width:100%}
    .formula{display:block;padding:.15rem 0;margin:0 0 1.05rem}
    .math>.formula{margin:1.1rem 0}
    .katex{font-size:1.08em}.katex .cyrillic_fallback{font-family:"PT Serif","Noto Serif",Cambria,Georgia,serif;font-size:.95em}
    .katex-display{margin:0;padding:.3rem 0}
    .tex{color:var(--quiet)}.tex.wrong{color:var(--wrong);text-decoration:underline wavy;text-underline-offset:.25em}
    .together{white-space:nowrap}
    .scroll{margin:1.2rem 0}
    table{border-collapse:collapse;font-size:.93rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums;min-width:min(100%,16rem)}
    caption{text-align:left;color:var(--quiet);padding:0 0 .45rem;font-size:.9rem}
    th,td{padding:.42rem .95rem .42rem 0;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--line)}
    th:last-child,td:last-child{padding-right:.2rem}
    thead th{font-weight:600;border-bottom:1.5px solid var(--quiet);color:var(--quiet);white-space:nowrap}
    tbody th{font-weight:400}
    .drawing{margin:1.2rem 0}.drawing .chart{display:block;width:100%;height:auto}.drawing summary{color:var(--quiet);font-size:.9rem}
    .right{text-align:right}.center{text-align:center}.number{white-space:nowrap}
    td.right,th.right{padding-left:.95rem;padding-right:.2rem}
    td.right+td,th.right+th{padding-left:.95rem}
    .parameters{margin:0 0 2.2rem}.parameters .scroll{margin:0}
    .parameters table{width:100%}.parameters caption{font-weight:600;color:var(--ink)}
    .parameters small{color:var(--quiet)}

    """

  private static let code = """
    code,pre,samp,kbd{font-family:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;font-variant-ligatures:none}
    code{font-size:.84em;background:var(--soft);padding:.12em .32em;border-radius:4px}
    pre{font-size:.82rem;line-height:1.55;margin:0;tab-size:4}pre code{font-size:inherit;background:none;padding:0}
    pre.code{background:var(--soft);border-radius:8px;padding:.95rem 1.15rem;margin:0 0 1.05rem}
    .cell{margin:1.7rem 0}.cell>:last-child{margin-bottom:0}
    .cell pre.code{margin-bottom:0}
    .output{margin:.9rem 0 0;padding:.1rem 0 .1rem 1.15rem;border-left:3px solid var(--line)}
    .output>.scroll:first-child,.output>.formula:first-child{margin-top:0}.output>:last-child{margin-bottom:0}
    .printed{padding:.15rem 0}.plain{padding:.3rem 0}
    figcaption{color:var(--quiet);font-size:.9rem;padding-top:.5rem}
    details{margin:0}summary{cursor:pointer;color:var(--quiet);font-size:.95rem;padding:.2rem 0}
    details[open] summary{margin-bottom:.45rem}
    .keyword{color:var(--keyword)}.string{color:var(--string)}.number{color:inherit}
    pre .number{color:var(--number)}.comment{color:var(--comment);font-style:italic}.type{color:var(--type)}
    .function{color:var(--function)}.attribute{color:var(--keyword)}
    .problem,.not-run{font-size:.95rem;line-height:1.45}
    .problem{margin:.9rem 0 0;padding:.8rem 1.15rem;border:1px solid var(--wrong);border-left-width:5px;border-radius:6px;background:var(--wrong-soft)}
    .problem p{margin:0}.problem strong{color:var(--wrong)}.problem .place{color:var(--quiet);font-size:.88em;white-space:nowrap;margin-left:.4em}
    .problem.warning{border-color:var(--warn);background:none}.problem.warning strong{color:var(--warn)}
    .problem.note{border-color:var(--quiet);background:none}.problem.note strong{color:var(--quiet)}
    .problem code{background:none;padding:0;font-size:.88em}
    .excerpt{margin:.5rem 0;color:var(--ink)}.problem-note{padding-top:.3rem}
    .problem .problem-help strong,.problem .problem-note strong{color:var(--ink)}
    .not-run{margin:.9rem 0 0;padding:.55rem 1.15rem;border-left:5px solid var(--line);color:var(--quiet)}

    """

  private static let steps = """
    .output:has(>.steps){border-left:0;padding-left:0}
    .steps{border:1px solid var(--line);border-radius:10px;padding:.35rem 1.5rem 1.1rem;margin:0 0 1.05rem}
    .steps-title{margin:1rem 0 .3rem;font-size:1.22rem}
    .part{margin:1.5rem 0 .2rem;font-size:1.02rem;color:var(--mark)}
    .step-list{list-style:none;margin:0;padding:0}
    .step-list>li{margin:0;padding:1rem 0 .55rem 2.4rem;border-bottom:1px solid var(--line);position:relative}
    .step-list>li:last-child{border-bottom:0}
    .step-caption{margin:0 0 .5rem;font-size:1rem;line-height:1.4;font-weight:500}
    .step-number{position:absolute;left:0;min-width:1.6rem;color:var(--quiet);font-variant-numeric:tabular-nums}
    .steps .formula{margin:0;padding:.1rem 0 .35rem}
    .steps .katex-display,.output>.formula .katex-display{text-align:left}
    .steps .katex-display>.katex,.output>.formula .katex-display>.katex{text-align:left}

    """

  private static let frame = """
    .skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:1rem;z-index:2;background:var(--ground);padding:.5rem 1rem}
    .contents{max-width:46rem;margin:0 auto;padding:2rem 1.5rem 0;font-size:.93rem;line-height:1.4}
    .contents p{margin:0 0 .4rem;font-weight:600;color:var(--quiet)}
    .contents ol{list-style:none;margin:0;padding:0}.contents ol ol{padding-left:1rem}
    .contents li{margin:.32rem 0}.contents a{color:var(--ink);text-decoration:none}.contents a:hover{color:var(--link);text-decoration:underline}
    @media (min-width:78rem){.with-contents{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,46rem) minmax(0,1fr)}
    .with-contents main{grid-column:2;grid-row:1;margin:0;max-width:none}
    .contents{grid-column:1;grid-row:1;justify-self:end;position:sticky;top:0;align-self:start;max-width:16rem;
    max-height:100vh;overflow-y:auto;padding:4.1rem 1.5rem 2rem;margin:0}}

    """

  private static let narrow = """
    @media (max-width:40rem){body{font-size:1.0625rem}main{padding:1.75rem 1.1rem 4rem}
    .contents{padding:1.4rem 1.1rem 0}h1{font-size:1.8rem}h2{font-size:1.35rem;margin-top:2.4rem}
    .steps{padding:.2rem .95rem .8rem}.step-list>li{padding-left:0}
    .step-number{position:static;display:inline-block;min-width:0;margin-right:.55rem}
    pre.code{padding:.8rem .9rem}.katex{font-size:1.02em}}

    """

  private static let print = """
    @media print{:root{--ground:#fff;--ink:#000;--quiet:#444;--line:#bbb;--soft:#f4f4f4;--link:#000;--mark:#000;
    --wrong:#8a1a12;--wrong-soft:#fff;--keyword:#6b1f5e;--string:#7a2a10;--number:#143f6b;--comment:#444;--type:#0b4a42;--function:#2a3a80}
    @page{margin:18mm 16mm}body{font-size:10.5pt;line-height:1.45}main{max-width:none;padding:0}
    .contents,.skip{display:none}.scroll,.formula,pre{overflow:visible}pre{white-space:pre-wrap}
    .step-list>li,.problem,table,pre.code{break-inside:avoid}h1,h2,h3,h4,.part,.step-caption{break-after:avoid}
    .steps{padding:0;border:0}main a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;color:var(--quiet);word-break:break-all}}

    """
}
