/** How the HTML report looks: readable on a phone, in the dark and on paper; no picture, no font, nothing from outside. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ground:#fff;--text:#1c1c1e;--faint:#5b5b63;--line:#d9d9de;--soft:#f5f5f7;--no:#b3261e;--ask:#7a5b00;--yes:#1a6b3a;--none:#5b5b63;--mark:#ffe9a8}
@media (prefers-color-scheme:dark){:root{--ground:#17171a;--text:#ececf0;--faint:#a8a8b3;--line:#3a3a42;--soft:#222227;--no:#ff8a80;--ask:#f2c84b;--yes:#7bd79b;--none:#a8a8b3;--mark:#5a4a10}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.25rem;max-width:60rem;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.25rem 0 .5rem}a{color:inherit}
.faint{color:var(--faint)}
.figures{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0;padding:0;list-style:none}
.figures li{flex:1 1 7rem;padding:.6rem .8rem;border:1px solid var(--line);border-radius:.5rem;background:var(--soft)}
.figures b{display:block;font-size:1.6rem;line-height:1.2}
table{width:100%;border-collapse:collapse}
th,td{padding:.4rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--faint)}
.not_allowed{color:var(--no)}.depends{color:var(--ask)}.allowed{color:var(--yes)}.unreadable,.error{color:var(--none)}
td.decision{font-weight:600;white-space:nowrap}
article{margin:1rem 0;padding:.8rem 1rem;border:1px solid var(--line);border-left:.3rem solid currentColor;border-radius:.5rem}
article>*{color:var(--text)}
article h3:first-child{margin-top:0}
blockquote{margin:.4rem 0;padding:.3rem .7rem;border-left:.2rem solid var(--line)}
mark{background:var(--mark);color:inherit}
pre{margin:.3rem 0;padding:.7rem;border:1px solid var(--line);border-radius:.4rem;background:var(--soft);white-space:pre-wrap;font:inherit}
code{font-family:ui-monospace,monospace;font-size:.9em}
ol,ul{margin:.25rem 0;padding-left:1.4rem}
summary{cursor:pointer}
footer{margin:2rem 0 0;padding-top:.8rem;border-top:1px solid var(--line);color:var(--faint);font-size:.9rem}
@media (max-width:34rem){thead{position:absolute;left:-100vw}table,tbody,tr,td{display:block}tr{padding:.5rem 0;border-bottom:1px solid var(--line)}td{border:0;padding:.1rem 0}td[data-head]::before{content:attr(data-head) ": ";color:var(--faint);font-weight:400}}
@media print{body{max-width:none;padding:0}article{break-inside:avoid}}
`;
