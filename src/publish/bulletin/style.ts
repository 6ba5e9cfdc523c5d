/** The style sheet of every page: it stands in the page, so that a page is whole by itself. */
export const STYLE = `
:root{--ink:#1c2430;--soft:#525c6b;--line:#cdd4dd;--pale:#f3f6f9;--link:#0b5394;--accent:#0b6e4f;color-scheme:light}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:#fff;font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,button:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible,.wide:focus-visible{outline:3px solid #b45f06;outline-offset:2px}
.skip{position:absolute;left:-999em}.skip:focus{left:.5em;top:.5em;background:#fff;padding:.3em .6em;z-index:9}
header.top,main,footer.end{max-width:76rem;margin:0 auto;padding:0 1rem}
header.top{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;align-items:center;padding-top:.8rem;padding-bottom:.8rem;border-bottom:2px solid var(--ink)}
header.top b{font-size:1.1rem}
nav.site{display:flex;flex-wrap:wrap;gap:.2rem 1rem}nav.site a{padding:.25rem 0}
nav.site a[aria-current]{font-weight:700;color:var(--ink);text-decoration:none}
.tongue{margin-left:auto;padding:.25rem .2rem}
h1{font-size:1.7rem;line-height:1.25;margin:1.2rem 0 .3rem}h2{font-size:1.25rem;margin:2.2rem 0 .6rem;padding-top:.2rem}h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
.lead{font-size:1.1rem;margin:.4rem 0 1rem}.soft{color:var(--soft)}.small{font-size:.875rem}
.notice{background:#fff4d6;border-left:4px solid #8a5a00;padding:.4rem .8rem;margin:.8rem 0}
.wide{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.92rem}
caption{text-align:left;font-weight:600;padding:.2rem 0}
th,td{padding:.32rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--ink);vertical-align:bottom;background:#fff}
.n{text-align:right;white-space:nowrap}.k{white-space:nowrap}
th button{all:unset;cursor:pointer;font-weight:700;text-decoration:underline dotted;text-underline-offset:.2em}
th button:focus-visible{outline:3px solid #b45f06}
th[aria-sort=ascending] button::after{content:" \\2191"}th[aria-sort=descending] button::after{content:" \\2193"}
.sign{width:1.5em;height:1.5em;vertical-align:-.4em;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.shapes{position:absolute}.sol{fill:#f9c846}.nub{fill:#dfe6ee}.nub.dark{fill:#8b97a6}.bolt{stroke:#b45f06;stroke-width:2}
.up{color:#0b6e4f}.down{color:#a61b1b}
.t0{background:#cfe8d5}.t1{background:#e6f3e6}.t2{background:#fdf7dc}.t3{background:#fbe3c8}.t4{background:#f5cfc5}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.6rem;margin:1rem 0;padding:0;list-style:none}
.facts li{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .8rem}.facts b{display:block;font-size:1.35rem;line-height:1.3}
dl.terms{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.6rem 0}dl.terms dt{color:var(--soft)}dl.terms dd{margin:0;overflow-wrap:anywhere}
.tools{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin:.6rem 0}.tools label{display:block;font-size:.875rem}
.d2{padding-left:1.6rem}.d3{padding-left:2.6rem}.d4{padding-left:3.6rem}.d5,.d6{padding-left:4.6rem}
input,select,.act{font:inherit;padding:.3rem .5rem;border:1px solid #6b7685;border-radius:.3rem;background:#fff;color:inherit;min-height:2rem}
input[type=checkbox]{min-height:0;width:1.15rem;height:1.15rem;vertical-align:-.15rem}
.act{cursor:pointer;background:var(--pale)}.act[disabled]{color:#5b6472;cursor:default}
svg.chart{display:block;width:100%;max-width:36rem;height:auto;font-size:13px;fill:var(--ink)}
.axis{stroke:#8a94a3;stroke-width:1}.grid{stroke:var(--line);stroke-width:1}.path{fill:none;stroke:var(--link);stroke-width:2}
.dot{fill:var(--link);stroke:#fff}.mid{stroke:var(--ink);stroke-width:2}.top{fill:#fff;stroke:var(--ink);stroke-width:1.5}.stem{stroke:var(--link);stroke-width:2}
.tick{stroke:var(--link);stroke-width:1.5;stroke-opacity:.55}
svg.tiles,svg.regions{display:block;max-width:100%;height:auto;color:var(--ink)}svg.regions{width:100%;max-width:48rem}.map a:hover>*,.map a:focus>*{stroke-width:3}.band-0{fill:#cfe8d5}.band-1{fill:#e6f3e6}.band-2{fill:#fdf7dc}.band-3{fill:#fbe3c8}.band-4{fill:#f5cfc5}.key{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0}.key li{display:flex;gap:.3rem;align-items:center}.approval{font-size:.875rem}
.burst{max-width:44rem;color:var(--link)}.burst svg{display:block;width:100%;height:auto}.burst text{fill:var(--ink)}.burst a:hover path,.burst a:focus path{fill-opacity:.5}
.tree details{border-left:2px solid var(--line);margin:.15rem 0 .15rem .3rem;padding-left:.7rem}
.tree summary{cursor:pointer;padding:.15rem 0}.tree b{font-variant-numeric:tabular-nums}
.tree p{margin:.2rem 0;font-size:.875rem;overflow-wrap:anywhere}
code,.f{font-family:ui-monospace,Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.85em;overflow-wrap:anywhere}
.f{white-space:pre-wrap}
footer.end{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);font-size:.875rem;color:var(--soft)}
[hidden]{display:none!important}
@media(max-width:48rem){body{font-size:15px}th,td{padding:.3rem .4rem}dl.terms{grid-template-columns:1fr}dl.terms dt{margin-top:.4rem}}
@media print{@page{size:A4 landscape;margin:12mm}body{font-size:10pt}header.top{border:0}nav.site,.tongue,.tools,.skip,th button::after{display:none!important}th button{text-decoration:none}
a{color:inherit;text-decoration:none}.wide{overflow:visible}table{font-size:8pt;width:100%}thead{display:table-header-group}tr{break-inside:avoid}th,td{padding:.15rem .3rem}h2{break-after:avoid}.t0,.t1,.t2,.t3,.t4,.sign *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trim();
