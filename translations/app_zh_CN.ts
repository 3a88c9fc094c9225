<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>tieout::Cli</name>
    <message>
        <source>
The window takes --lang zh|en, --finding N (choose finding N) and --screenshot PNG (save a picture
of the window and quit).
</source>
        <translation>
窗口可带 --lang zh|en、--finding N（选中第 N 条发现）和 --screenshot PNG（保存窗口画面后退出）。
</translation>
    </message>
    <message>
        <source>%1 reports checked</source>
        <translation>已检查 %1 份报告</translation>
    </message>
    <message>
        <source>, %1 files could not be read</source>
        <translation>，%1 个文件无法读取</translation>
    </message>
    <message>
        <source>In all: %1. %2.</source>
        <translation>合计：%1。%2。</translation>
    </message>
    <message>
        <source>Checks reports and prints what was found; stores nothing.</source>
        <translation>检查报告并输出结果，不保存任何内容。</translation>
    </message>
    <message>
        <source>A case: its settings and corrections hold; findings that were dismissed there are listed as excluded and do not count.</source>
        <translation>案件文件：按其中的设置和更正核对；已排除的发现单独列示，不计入结果。</translation>
    </message>
    <message>
        <source>Reports: .pdf or .txt.</source>
        <translation>报告文件：.pdf 或 .txt。</translation>
    </message>
    <message>
        <source>Name at least one report.</source>
        <translation>请至少指定一份报告。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>尾差</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>page %1, line %2</source>
        <translation>第 %1 页第 %2 行</translation>
    </message>
    <message>
        <source>fiscal year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Ties checked: %1 agree, %2 do not, %3 could not be checked.</source>
        <translation>勾稽检查：%1 项相符，%2 项不符，%3 项无法检查。</translation>
    </message>
    <message>
        <source>Excluded by the auditor:</source>
        <translation>审计人员已排除：</translation>
    </message>
    <message>
        <source>Places that were not understood: %1 (see --format json).</source>
        <translation>未能识别之处：%1（详见 --format json）。</translation>
    </message>
    <message>
        <source>Errors %1, warnings %2, roundings %3, attentions %4</source>
        <translation>错误 %1，疑点 %2，尾差 %3，提示 %4</translation>
    </message>
    <message>
        <source>; excluded %1</source>
        <translation>；已排除 %1</translation>
    </message>
    <message>
        <source>Checks reports and stores them in a case.</source>
        <translation>检查报告并存入案件。</translation>
    </message>
    <message>
        <source>Usage: tieout COMMAND [options]
       tieout [REPORT... | CASE.tieout]   opens the window

Tieout checks the figures of final-account reports against each other.

Commands:
</source>
        <translation>用法：tieout 命令 [选项]
      tieout [报告... | 案件.tieout]   打开窗口

勾稽：核对部门决算报告中各项数字之间的勾稽关系。

命令：
</translation>
    </message>
    <message>
        <source>
Options:
  --help     Shows this help; &quot;tieout COMMAND --help&quot; that of a command.
  --version  Shows the version.

Exit status: 0 done, 1 done with open errors found (check), 2 wrong usage,
3 at least one input could not be read.
</source>
        <translation>
选项：
  --help     显示本帮助；“tieout 命令 --help”显示该命令的帮助。
  --version  显示版本号。

退出状态：0 完成；1 完成，但有未处理的错误（check）；2 用法有误；3 至少一个输入无法读取。
</translation>
    </message>
    <message>
        <source>The results could not be written; check the disk or where the output goes.</source>
        <translation>结果未能写出，请检查磁盘或输出的去向。</translation>
    </message>
    <message>
        <source>The case file; it is made if it does not exist.</source>
        <translation>案件文件，不存在时自动新建。</translation>
    </message>
    <message>
        <source>Reports (.pdf or .txt), or folders that hold such files.</source>
        <translation>报告文件（.pdf 或 .txt），或存放报告的文件夹。</translation>
    </message>
    <message>
        <source>Name the case with --case CASE.tieout.</source>
        <translation>请用 --case 案件.tieout 指定案件。</translation>
    </message>
    <message>
        <source>Name at least one report or folder.</source>
        <translation>请至少指定一份报告或一个文件夹。</translation>
    </message>
    <message>
        <source>No report (.pdf or .txt) was found in %1; name other files or folders.</source>
        <translation>%1 中没有报告文件（.pdf 或 .txt），请指定其他文件或文件夹。</translation>
    </message>
    <message>
        <source>%1: %2 reports added, %3 already there, %4 failed.</source>
        <translation>%1：新增报告 %2 份，已存在 %3 份，失败 %4 份。</translation>
    </message>
    <message>
        <source>The case file.</source>
        <translation>案件文件。</translation>
    </message>
    <message>
        <source>Only the report with this number in the case; otherwise all of them.</source>
        <translation>只输出案件中该编号的报告，默认输出全部报告。</translation>
    </message>
    <message>
        <source>Name of the auditor on the memo.</source>
        <translation>备忘录上的审计人员姓名。</translation>
    </message>
    <message>
        <source>Name the memo with --output MEMO.pdf.</source>
        <translation>请用 --output 备忘录.pdf 指定备忘录文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much here.</source>
        <translation>此处多出参数“%1”。</translation>
    </message>
    <message>
        <source>--report is the number of a report in the case.</source>
        <translation>--report 须为案件中报告的编号。</translation>
    </message>
    <message>
        <source>The memo was written to %1.</source>
        <translation>备忘录已写入 %1。</translation>
    </message>
    <message>
        <source>Usage: tieout %1 [options] %2</source>
        <translation>用法：tieout %1 [选项] %2</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Language of the messages: zh (Chinese) or en (English).</source>
        <translation>界面语言：zh（中文）或 en（英文）。</translation>
    </message>
    <message>
        <source>--lang is zh or en, not &quot;%1&quot;.</source>
        <translation>--lang 只能是 zh 或 en，不能是“%1”。</translation>
    </message>
    <message>
        <source>See &quot;tieout %1 --help&quot;.</source>
        <translation>详见“tieout %1 --help”。</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：由 %3 更正为 %2</translation>
    </message>
    <message>
        <source>Read as the auditor corrected it:</source>
        <translation>按审计人员的更正识读：</translation>
    </message>
    <message>
        <source>Form of the output: text (default), json or sarif.</source>
        <translation>输出形式：text（默认）、json 或 sarif。</translation>
    </message>
    <message>
        <source>--format is text, json or sarif, not &quot;%1&quot;.</source>
        <translation>--format 只能是 text、json 或 sarif，不能是“%1”。</translation>
    </message>
    <message>
        <source>Writes figures, tables, findings, ledger and decisions of a case.</source>
        <translation>导出案件中的数字、表格、发现、核对记录和结论。</translation>
    </message>
    <message>
        <source>Writes the audit memo of a case, or evidence sheets or the summary working paper.</source>
        <translation>生成案件的审计备忘录、审计取证单或汇总底稿。</translation>
    </message>
    <message>
        <source>Form of the output: json, csv, xlsx or sarif of the whole case, or pdf: a copy of a report&apos;s PDF with findings and notes as annotations.</source>
        <translation>输出形式：整个案件用 json、csv、xlsx 或 sarif；pdf 为某份报告 PDF 的副本，发现和批注写成 PDF 注释。</translation>
    </message>
    <message>
        <source>The file to write; for csv the folder.</source>
        <translation>要写的文件；csv 为文件夹。</translation>
    </message>
    <message>
        <source>--format is json, csv, xlsx, sarif or pdf, not &quot;%1&quot;.</source>
        <translation>--format 只能是 json、csv、xlsx、sarif 或 pdf，不能是“%1”。</translation>
    </message>
    <message>
        <source>Name what to write with --output PATH.</source>
        <translation>请用 --output 指明写到哪里。</translation>
    </message>
    <message>
        <source>The case was written to %1.</source>
        <translation>案件已导出到 %1。</translation>
    </message>
    <message>
        <source>What to write: memo (default), evidence (one sheet for each confirmed finding) or summary.</source>
        <translation>写什么：memo 备忘录（默认）、evidence 取证单（每条已确认的发现一份）或 summary 汇总底稿。</translation>
    </message>
    <message>
        <source>The file to write; its ending says the form: .pdf, .docx or .html.</source>
        <translation>要写的文件；扩展名决定形式：.pdf、.docx 或 .html。</translation>
    </message>
    <message>
        <source>--template is memo, evidence or summary, not &quot;%1&quot;.</source>
        <translation>--template 只能是 memo、evidence 或 summary，不能是“%1”。</translation>
    </message>
    <message>
        <source>The memo&apos;s name ends in .pdf, .docx or .html.</source>
        <translation>备忘录的文件名须以 .pdf、.docx 或 .html 结尾。</translation>
    </message>
    <message>
        <source>For pdf: the number of the report in the case.</source>
        <translation>用于 pdf：报告在案件中的编号。</translation>
    </message>
    <message>
        <source>--report ID belongs to --format pdf, which needs it.</source>
        <translation>--report 编号只用于 --format pdf，且必须给出。</translation>
    </message>
    <message>
        <source>The annotated copy was written to %1.</source>
        <translation>带批注的副本已写入 %1。</translation>
    </message>
</context>
</TS>
