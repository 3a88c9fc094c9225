<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New case…</source>
        <translation>新建案件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>打开案件(&amp;O)…</translation>
    </message>
    <message>
        <source>Short reports with famous defects, to try things on</source>
        <translation>几份带有典型问题的短报告，可随意试用</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <translation>导入报告(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Save case &amp;as…</source>
        <translation>案件另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Keep this case under a name of your own and go on in it</source>
        <translation>以自定名称保存本案件，并在其中继续</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>关闭案件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search in the source…</source>
        <translation>在原文中查找(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Filter findings by words</source>
        <translation>按文字筛选发现(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一条发现(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一条发现(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;open finding</source>
        <translation>下一条未处理(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>It is a contradiction: confirm the chosen findings</source>
        <translation>确属问题：确认所选发现</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>排除(&amp;D)…</translation>
    </message>
    <message>
        <source>It is none: dismiss the chosen findings with a reason</source>
        <translation>不是问题：说明理由后排除所选发现</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>恢复未处理(&amp;R)</translation>
    </message>
    <message>
        <source>Take the verdict back: the chosen findings are open again</source>
        <translation>撤回结论，所选发现恢复为未处理</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>写备注(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;rap long lines</source>
        <translation>长行折行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Checks and thresholds of the case; name, language, appearance</source>
        <translation>案件的检查与阈值；姓名、语言、外观</translation>
    </message>
    <message>
        <source>&amp;Compare reports…</source>
        <translation>比较各份报告(&amp;C)…</translation>
    </message>
    <message>
        <source>Charts and a table of what the reports of the case say, side by side</source>
        <translation>用图和表并列比较案件中各份报告的数字</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>检查规则(&amp;R)</translation>
    </message>
    <message>
        <source>What each rule compares, on what basis, with examples</source>
        <translation>每条规则比较什么、依据是什么，附例子</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tieout</source>
        <translation>关于勾稽(&amp;A)</translation>
    </message>
    <message>
        <source>The name that stands with verdicts, notes and on the memo</source>
        <translation>记在结论、备注和备忘录上的姓名</translation>
    </message>
    <message>
        <source>Headings and small pictures of the pages beside the source</source>
        <translation>在原文旁显示目录和页面缩略图</translation>
    </message>
    <message>
        <source>&amp;Tick marks</source>
        <translation>勾稽标记(&amp;T)</translation>
    </message>
    <message>
        <source>A tick behind each number of the source that a check tied out</source>
        <translation>原文中勾稽一致的数字后面打勾</translation>
    </message>
    <message>
        <source>&amp;Go to page or line…</source>
        <translation>转到页或行(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose the next number of the source and tell what it is</source>
        <translation>选中原文中的下一个数字，并说明它是什么</translation>
    </message>
    <message>
        <source>Previous nu&amp;mber</source>
        <translation>上一个数字(&amp;M)</translation>
    </message>
    <message>
        <source>Show the report&apos;s file as it was imported, in the program of this system</source>
        <translation>用系统程序打开导入时的报告原件</translation>
    </message>
    <message>
        <source>Report &amp;properties…</source>
        <translation>报告属性(&amp;P)…</translation>
    </message>
    <message>
        <source>Identity, file and SHA-256 of the chosen report</source>
        <translation>所选报告的名称、文件和 SHA-256</translation>
    </message>
    <message>
        <source>Needs &amp;evidence</source>
        <translation>待取证(&amp;E)</translation>
    </message>
    <message>
        <source>It cannot be told from the report alone: evidence must be asked for</source>
        <translation>仅凭报告无法判断：需要取得证据</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>旗标(&amp;F)</translation>
    </message>
    <message>
        <source>Mark the chosen findings to come back to, or take the mark away</source>
        <translation>给所选发现加旗标以便回看，或取消旗标</translation>
    </message>
    <message>
        <source>Ne&amp;xt table</source>
        <translation>下一张表(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious table</source>
        <translation>上一张表(&amp;V)</translation>
    </message>
    <message>
        <source>Find a &amp;table by its title…</source>
        <translation>按标题查找表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Copy cells with &amp;headers</source>
        <translation>连同表头复制单元格(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Memo and working papers…</source>
        <translation>备忘录与工作底稿(&amp;M)…</translation>
    </message>
    <message>
        <source>Audit memo, evidence sheets and summary: word them, look at the pages, export them</source>
        <translation>审计备忘录、取证单和汇总底稿：修改措辞、查看页面、导出</translation>
    </message>
    <message>
        <source>&amp;Workbook (XLSX)…</source>
        <translation>工作簿 XLSX(&amp;W)…</translation>
    </message>
    <message>
        <source>Findings, figures, tables as printed, ledger and decisions</source>
        <translation>发现、数字、原样表格、核对记录和结论</translation>
    </message>
    <message>
        <source>&amp;Tables (CSV)…</source>
        <translation>表格 CSV(&amp;T)…</translation>
    </message>
    <message>
        <source>The same as a folder of text files for other programs</source>
        <translation>同样内容，存为一个文件夹的文本表格，供其他程序使用</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>JSON 数据(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;SARIF…</source>
        <translation>SARIF 检查结果(&amp;S)…</translation>
    </message>
    <message>
        <source>The findings for programs that show the results of checks</source>
        <translation>供显示检查结果的程序读取的发现</translation>
    </message>
    <message>
        <source>&amp;Annotated copy of the PDF…</source>
        <translation>带批注的 PDF 副本(&amp;A)…</translation>
    </message>
    <message>
        <source>The report&apos;s PDF with findings and notes as annotations</source>
        <translation>在报告 PDF 的副本中以批注标出发现和批注</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>Highlight the selected text or the chosen cell</source>
        <translation>高亮所选文字或单元格</translation>
    </message>
    <message>
        <source>&amp;Tick mark</source>
        <translation>打勾(&amp;T)</translation>
    </message>
    <message>
        <source>Mark the selected text or the chosen cell as checked</source>
        <translation>将所选文字或单元格标为已核对</translation>
    </message>
    <message>
        <source>Write a note on the selected text or the chosen cell</source>
        <translation>在所选文字或单元格处写批注</translation>
    </message>
    <message>
        <source>Say what is really printed in the chosen cell or number; the checks run on that</source>
        <translation>写明所选单元格或数字的原件印载内容，并据此重新核对</translation>
    </message>
    <message>
        <source>The review of this report is complete: sign it in your name</source>
        <translation>本报告审阅完毕，以本人姓名签署</translation>
    </message>
    <message>
        <source>Sign as re&amp;viewed</source>
        <translation>签署复核完成(&amp;V)</translation>
    </message>
    <message>
        <source>You have reviewed what somebody else prepared: sign it in your name</source>
        <translation>已复核他人编制的审阅结果，以本人姓名签署</translation>
    </message>
    <message>
        <source>&amp;Log of the case…</source>
        <translation>案件日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Who did what when, and whether the log is as it was written</source>
        <translation>谁在何时做了什么，以及日志是否完整</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>重新核对(&amp;H)</translation>
    </message>
    <message>
        <source>Run the checks of all reports that are out of date again, else those of the chosen one</source>
        <translation>对所有过期的报告重新核对；都未过期时核对所选报告</translation>
    </message>
    <message>
        <source>Read the source a&amp;gain</source>
        <translation>重新识读原文(&amp;G)</translation>
    </message>
    <message>
        <source>Read the stored original of the chosen report again with this version; verdicts and notes stay</source>
        <translation>用当前版本重新识读所选报告的原件，结论和批注保留</translation>
    </message>
    <message>
        <source>&amp;Take the report out of the case</source>
        <translation>从案件中移除报告(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is lost: it can be brought back</source>
        <translation>不会丢失任何内容，可随时恢复</translation>
    </message>
    <message>
        <source>Reports ta&amp;ken out…</source>
        <translation>已移除的报告(&amp;K)…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>A second window on this case: another report, or another place of the same one</source>
        <translation>为本案件再开一个窗口：查看另一份报告，或同一报告的另一处</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>查找任意内容(&amp;Y)…</translation>
    </message>
    <message>
        <source>Commands, reports, tables and findings by Chinese, pinyin, initials or English</source>
        <translation>用汉字、全拼、首字母或英文查找命令、报告、表格和发现</translation>
    </message>
    <message>
        <source>List the findings of all reports together</source>
        <translation>把所有报告的发现列在一起</translation>
    </message>
    <message>
        <source>Go to the &amp;ledger</source>
        <translation>转到勾稽台账(&amp;L)</translation>
    </message>
    <message>
        <source>What was checked, what was not, and why</source>
        <translation>核对了什么、没有核对什么及原因</translation>
    </message>
    <message>
        <source>Go to &amp;notices</source>
        <translation>转到读取提示(&amp;N)</translation>
    </message>
    <message>
        <source>What could not be understood of the report</source>
        <translation>报告中未能识读的内容</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>Frame the selected text, or draw a frame on a page</source>
        <translation>框住所选文字，或在页面上画一个方框</translation>
    </message>
    <message>
        <source>Open the sampl&amp;e case</source>
        <translation>打开示例案件(&amp;E)</translation>
    </message>
    <message>
        <source>Open the origina&amp;l</source>
        <translation>打开原件(&amp;L)</translation>
    </message>
    <message>
        <source>Search in &amp;all reports…</source>
        <translation>在全部报告中查找(&amp;A)…</translation>
    </message>
    <message>
        <source>Next num&amp;ber</source>
        <translation>下一个数字(&amp;B)</translation>
    </message>
    <message>
        <source>Frame an ar&amp;ea</source>
        <translation>框选区域(&amp;E)</translation>
    </message>
    <message>
        <source>Wr&amp;ite a note here…</source>
        <translation>在此处批注(&amp;I)…</translation>
    </message>
    <message>
        <source>Correct what was re&amp;ad…</source>
        <translation>更正识读结果(&amp;A)…</translation>
    </message>
    <message>
        <source>Auditor&apos;s na&amp;me…</source>
        <translation>审计人员姓名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Sign as prepared</source>
        <translation>签署编制完成(&amp;S)</translation>
    </message>
    <message>
        <source>Withdraw signat&amp;ure</source>
        <translation>撤回签署(&amp;U)</translation>
    </message>
    <message>
        <source>Findin&amp;gs of the whole case</source>
        <translation>全部报告的发现(&amp;G)</translation>
    </message>
    <message>
        <source>Go on to the ne&amp;xt open finding after a verdict</source>
        <translation>给出结论后转到下一条未处理的发现(&amp;X)</translation>
    </message>
    <message>
        <source>Outline and pa&amp;ges</source>
        <translation>目录与页面(&amp;G)</translation>
    </message>
    <message>
        <source>Go to r&amp;eports</source>
        <translation>转到报告(&amp;E)</translation>
    </message>
    <message>
        <source>Go to &amp;source</source>
        <translation>转到原文(&amp;S)</translation>
    </message>
    <message>
        <source>Go to ta&amp;bles</source>
        <translation>转到表格(&amp;B)</translation>
    </message>
    <message>
        <source>Go to &amp;findings</source>
        <translation>转到发现(&amp;F)</translation>
    </message>
    <message>
        <source>Go to &amp;detail</source>
        <translation>转到详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>放大文字(&amp;X)</translation>
    </message>
    <message>
        <source>Fit w&amp;hole page</source>
        <translation>适合整页(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>p. %1, line %2</source>
        <translation>第 %1 页 第 %2 行</translation>
    </message>
</context>
<context>
    <name>Style</name>
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
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Ties out</source>
        <translation>勾稽一致</translation>
    </message>
    <message>
        <source>Does not tie</source>
        <translation>勾稽不符</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>待取证</translation>
    </message>
</context>
<context>
    <name>tieout::CaseCommands</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>An import is running. Wait for it or stop it before changing the case.</source>
        <translation>正在导入。请等待完成或停止后再更换案件。</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Audit case</source>
        <translation>审计案件</translation>
    </message>
    <message>
        <source>Tieout cases (*.tieout)</source>
        <translation>勾稽案件 (*.tieout)</translation>
    </message>
    <message>
        <source>%1 exists and could not be moved to the trash. Choose another name.</source>
        <translation>%1 已存在且无法移入回收站，请换一个名称。</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Final-account reports (*.pdf *.txt);;All files (*)</source>
        <translation>决算报告 (*.pdf *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>An import is running. Wait for it or stop it before starting another.</source>
        <translation>正在导入。请等待完成或停止后再开始新的导入。</translation>
    </message>
    <message>
        <source>No reports found there. Reports are .pdf or .txt files.</source>
        <translation>没有找到报告。报告应为 .pdf 或 .txt 文件。</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <translation>未命名案件 %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>%1. The case has no place of your own yet; it is kept in the program's data folder.</source>
        <translation>%1。案件尚未另存，暂存于程序数据目录。</translation>
    </message>
    <message>
        <source>Save case as…</source>
        <translation>案件另存为…</translation>
    </message>
    <message>
        <source>Sample case</source>
        <translation>示例案件</translation>
    </message>
    <message>
        <source>Save case as</source>
        <translation>案件另存为</translation>
    </message>
</context>
<context>
    <name>tieout::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
    <message>
        <source>Command, report, table or finding: Chinese, pinyin, initials or English</source>
        <translation>命令、报告、表格或发现：汉字、全拼、首字母或英文</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter goes there, Esc closes</source>
        <translation>↑ ↓ 选择，回车前往，Esc 关闭</translation>
    </message>
    <message>
        <source>Nothing answers to that.</source>
        <translation>没有匹配的内容。</translation>
    </message>
</context>
<context>
    <name>tieout::ComparePanel</name>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>年度不明</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>无报告</translation>
    </message>
    <message>
        <source>%1 values: under %2 peers neither quartiles nor outliers say anything.</source>
        <translation>仅 %1 个数值：少于 %2 个同类时，四分位数和离群值没有意义。</translation>
    </message>
    <message>
        <source>n = %1, median %2, quartiles %3 to %4, median absolute deviation %5.</source>
        <translation>n = %1，中位数 %2，四分位数 %3至 %4，绝对中位差 %5。</translation>
    </message>
    <message>
        <source>No outliers (modified z-score over 3.5).</source>
        <translation>没有离群值（修正 z 分数大于 3.5）。</translation>
    </message>
    <message>
        <source>Outliers (modified z-score over 3.5): %1.</source>
        <translation>离群值（修正 z 分数大于 3.5）：%1。</translation>
    </message>
    <message>
        <source>Only %1 amounts: under %2 the first digits say nothing.</source>
        <translation>仅 %1 个金额：少于 %2 个时，首位数字没有意义。</translation>
    </message>
    <message>
        <source>%1 amounts of items. A deviation is a reason to look, never a finding: budgets are set in round sums.</source>
        <translation>共 %1 个明细金额。偏离只是进一步查看的理由，本身不是问题：预算多按整数安排。</translation>
    </message>
    <message>
        <source>Not shown: %1. %2</source>
        <translation>未列入：%1。%2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>，另有 %1 份</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>表格已复制。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Document (*.pdf)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图的种类</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>逐年对比</translation>
    </message>
    <message>
        <source>Two measures</source>
        <translation>两项指标</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>First digits</source>
        <translation>首位数字</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Second measure</source>
        <translation>第二项指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Department or region</source>
        <translation>部门或地区</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Chart (PNG, SVG, PDF)…</source>
        <translation>图（PNG、SVG、PDF）…</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Chart; arrow keys choose a row, Enter opens its report</source>
        <translation>图；方向键选择一行，回车打开其报告</translation>
    </message>
    <message>
        <source>All measures of all reports; Enter leads to the figure</source>
        <translation>全部报告的全部指标；回车跳到该数</translation>
    </message>
    <message>
        <source>The reports of the case are compared here.</source>
        <translation>在此比较案件中的各份报告。</translation>
    </message>
    <message>
        <source>Put the chart into the memo</source>
        <translation>将图表放入备忘录</translation>
    </message>
    <message>
        <source>Table (XLSX, CSV)…</source>
        <translation>表格（XLSX、CSV）…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Marked (✖ or a square): an open error touches the value.</source>
        <translation>带标记（✖ 或方块）的数值涉及未排除的错误。</translation>
    </message>
    <message>
        <source>In the memo now: %1</source>
        <translation>已放入备忘录：%1</translation>
    </message>
    <message>
        <source>In the memo already: %1</source>
        <translation>备忘录中已有：%1</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>tieout::CompareModel</name>
    <message>
        <source>An open error touches this value. Enter or double click leads to its place.</source>
        <translation>该数涉及未排除的错误。回车或双击跳到其位置。</translation>
    </message>
    <message>
        <source>Enter or double click leads to its place.</source>
        <translation>回车或双击跳到其位置。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>tieout::CompareCharts</name>
    <message>
        <source>✖ touched by an open error</source>
        <translation>✖ 涉及未排除的错误</translation>
    </message>
    <message>
        <source>touched by an open error</source>
        <translation>涉及未排除的错误</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>by Benford's law</source>
        <translation>本福特定律</translation>
    </message>
    <message>
        <source>first digit</source>
        <translation>首位数字</translation>
    </message>
</context>
<context>
    <name>tieout::Comparison</name>
    <message>
        <source>×10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>×10,000 yuan per head</source>
        <translation>万元/人</translation>
    </message>
</context>
<context>
    <name>tieout::DetailPanel</name>
    <message>
        <source>Choose a finding to see its sum redone, with a link to every number it rests on.</source>
        <translation>选择一条发现，可在此查看重算过程，并逐一跳转到所依据的数字。</translation>
    </message>
    <message>
        <source>Verdict: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>结论：&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source> — %1</source>
        <translation>——%1</translation>
    </message>
    <message>
        <source>Finding in detail</source>
        <translation>发现详情</translation>
    </message>
    <message>
        <source>Finding, sum and evidence</source>
        <translation>发现、重算与取证</translation>
    </message>
    <message>
        <source>Note on the finding</source>
        <translation>对该发现的备注</translation>
    </message>
    <message>
        <source>Write a note (M). It is saved when you leave the field; Ctrl+Enter saves, Esc takes back.</source>
        <translation>写备注（M）。离开输入框即保存；Ctrl+Enter 保存，Esc 撤回。</translation>
    </message>
</context>
<context>
    <name>tieout::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Search in this report</source>
        <translation>在本报告中查找</translation>
    </message>
    <message>
        <source>Words to search for in the source</source>
        <translation>在原文中查找的文字</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>关闭查找（Esc）</translation>
    </message>
</context>
<context>
    <name>tieout::FindingDetail</name>
    <message>
        <source>What this rule compares</source>
        <translation>本规则核对什么</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>核对数</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>印载数</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>year before</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>change</source>
        <translation>增减额</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>决算</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>item</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>operand</source>
        <translation>参与运算</translation>
    </message>
    <message>
        <source>(place)</source>
        <translation>（位置）</translation>
    </message>
    <message>
        <source>If %1 were %2, it would hold.</source>
        <translation>%1 若为 %2，则成立。</translation>
    </message>
    <message>
        <source>A reading that would make it true</source>
        <translation>能使其成立的读法</translation>
    </message>
    <message>
        <source>Follow from this one</source>
        <translation>由本条引起</translation>
    </message>
    <message>
        <source>This one follows from</source>
        <translation>本条起因于</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>note removed</source>
        <translation>删除备注</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>加旗标</translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation>取消旗标</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改动</translation>
    </message>
    <message>
        <source>History</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>Arguable: the wording leaves room for another reading.</source>
        <translation>可商榷：文字可作另一种理解。</translation>
    </message>
    <message>
        <source>The sum redone</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Numbers, as printed and what they may stand for</source>
        <translation>所用数字、印载值及其取值范围</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <translation>标注与批注</translation>
    </message>
</context>
<context>
    <name>tieout::FindingFilterBar</name>
    <message>
        <source>More (%1)</source>
        <translation>更多 (%1)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Whose findings are shown</source>
        <translation>显示哪些报告的发现</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>本报告</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>全部报告</translation>
    </message>
    <message>
        <source>How findings are grouped</source>
        <translation>发现的分组方式</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>按报告</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>按检查项</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按程度</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>按章节</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>全部结论</translation>
    </message>
    <message>
        <source>Verdicts shown</source>
        <translation>显示哪些结论</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>显示或隐藏：%1</translation>
    </message>
    <message>
        <source>Filter by words or pinyin</source>
        <translation>按文字或拼音筛选</translation>
    </message>
    <message>
        <source>Filter the findings by words</source>
        <translation>按文字筛选发现</translation>
    </message>
    <message>
        <source>Words that must occur in a finding, in Chinese, pinyin or initials</source>
        <translation>发现中须出现的文字：汉字、全拼或首字母</translation>
    </message>
    <message>
        <source>More filters: check, certainty, amount</source>
        <translation>更多筛选：检查项、把握程度、金额</translation>
    </message>
    <message>
        <source>Checks shown</source>
        <translation>显示哪些检查项</translation>
    </message>
    <message>
        <source>Certainty shown</source>
        <translation>显示哪种把握程度</translation>
    </message>
    <message>
        <source>Only differences of at least so many yuan (materiality)</source>
        <translation>只显示差额不小于该金额（元）的发现（重要性水平）</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部检查项</translation>
    </message>
    <message>
        <source>Certain and arguable</source>
        <translation>确定与可商榷</translation>
    </message>
    <message>
        <source>Certain only</source>
        <translation>仅确定</translation>
    </message>
    <message>
        <source>Arguable only</source>
        <translation>仅可商榷</translation>
    </message>
    <message>
        <source>Difference ≥ (yuan)</source>
        <translation>差额 ≥（元）</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show all findings again</source>
        <translation>重新显示全部发现</translation>
    </message>
    <message>
        <source>Flagged findings only</source>
        <translation>只看加旗标的发现</translation>
    </message>
    <message>
        <source>Materiality: %1</source>
        <translation>重要性金额：%1</translation>
    </message>
    <message>
        <source>Only findings over the materiality amount of the case</source>
        <translation>只看达到本案件重要性金额的发现</translation>
    </message>
</context>
<context>
    <name>tieout::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>核对数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>%1 — findings: %2, open: %3</source>
        <translation>%1 — 共 %2 条，未处理 %3 条</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>首个标题之前</translation>
    </message>
</context>
<context>
    <name>tieout::FindingPanel</name>
    <message>
        <source>Findings: %1</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 条</translation>
    </message>
    <message>
        <source>The findings of the chosen report stand here.</source>
        <translation>所选报告的发现列在这里。</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>没有发现</translation>
    </message>
    <message>
        <source>No contradiction was found; the ledger tells what was checked and what could not be.</source>
        <translation>未发现矛盾；勾稽台账列明查了什么、什么未能检查。</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>没有符合筛选条件的发现</translation>
    </message>
    <message>
        <source>Show more severities, another verdict or fewer words.</source>
        <translation>请放宽程度、结论或文字条件。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>tieout::Help</name>
    <message>
        <source>About Tieout</source>
        <translation>关于勾稽</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tieout %1&lt;/h3&gt;&lt;p&gt;Checks final-account reports of government departments: every figure against the tables and the rest of the report.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;勾稽 Tieout %1&lt;/h3&gt;&lt;p&gt;核对政府部门决算报告：每个数字与报表、与报告其余部分逐一勾稽。&lt;/p&gt;&lt;p&gt;自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Auditor's name</source>
        <translation>审计人员姓名</translation>
    </message>
    <message>
        <source>Name on verdicts, notes and the memo</source>
        <translation>记在结论、备注和备忘录上的姓名</translation>
    </message>
</context>
<context>
    <name>tieout::ImportModel</name>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Already in the case</source>
        <translation>案件中已有</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未能导入</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>tieout::ImportPanel</name>
    <message>
        <source>Imported: %1</source>
        <translation>已导入 %1 份</translation>
    </message>
    <message>
        <source>already in the case: %1</source>
        <translation>案件中已有 %1 份</translation>
    </message>
    <message>
        <source>not imported: %1</source>
        <translation>未能导入 %1 份</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>已取消 %1 份</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Outcome of the import</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Nothing imported in this session yet.</source>
        <translation>本次尚未导入报告。</translation>
    </message>
</context>
<context>
    <name>tieout::InfoBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tieout::JobBar</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>停止任务</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>任务进度</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
</context>
<context>
    <name>tieout::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>按名称或按键筛选</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>筛选操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>按下新的按键</translation>
    </message>
    <message>
        <source>▲ %1 is the key of “%2”.</source>
        <translation>▲ %1 已是“%2”的按键。</translation>
    </message>
    <message>
        <source>▲ Some keys are taken twice; change one of each pair before saving.</source>
        <translation>▲ 有按键被两个操作占用，请先改掉其中一个再保存。</translation>
    </message>
    <message>
        <source>Press the key wanted, then set it or add it to those there are.</source>
        <translation>按下想用的按键，再选“设为”或“添加”。</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>选一个操作以更改其按键。</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设为(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>不设按键(&amp;N)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>恢复默认(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;ll as usual</source>
        <translation>全部恢复默认(&amp;L)</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新按键(&amp;K)</translation>
    </message>
</context>
<context>
    <name>tieout::KeysModel</name>
    <message>
        <source>Another action has one of these keys as well.</source>
        <translation>另有操作使用了其中的按键。</translation>
    </message>
    <message>
        <source>▲ %1 (taken twice)</source>
        <translation>▲ %1（重复占用）</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Usual keys, where changed</source>
        <translation>默认按键（已更改的）</translation>
    </message>
</context>
<context>
    <name>tieout::LedgerModel</name>
    <message>
        <source>Whole report</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>tieout::LedgerPanel</name>
    <message>
        <source>No check passes the filter.</source>
        <translation>没有符合筛选条件的检查。</translation>
    </message>
    <message>
        <source>Every check of the chosen report stands here with its outcome.</source>
        <translation>所选报告的每一项检查及其结果列在这里。</translation>
    </message>
    <message>
        <source>Ledger of checks</source>
        <translation>勾稽台账</translation>
    </message>
    <message>
        <source>Outcomes shown</source>
        <translation>显示的结果</translation>
    </message>
    <message>
        <source>Filter the ledger by words</source>
        <translation>按文字筛选台账</translation>
    </message>
    <message>
        <source>All outcomes (%1)</source>
        <translation>全部结果 (%1)</translation>
    </message>
    <message>
        <source>Filter by words or pinyin</source>
        <translation>按文字或拼音筛选</translation>
    </message>
</context>
<context>
    <name>tieout::LegendButton</name>
    <message>
        <source>What the signs mean</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>tieout::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Tieout</source>
        <translation>勾稽 Tieout</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>勾稽台账</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>读取提示</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Findings and checks</source>
        <translation>发现与检查</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>向右滚动</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Notices (%1)</source>
        <translation>读取提示（%1）</translation>
    </message>
</context>
<context>
    <name>tieout::NoticeModel</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>未能读懂的内容</translation>
    </message>
</context>
<context>
    <name>tieout::NoticePanel</name>
    <message>
        <source>Notices</source>
        <translation>读取提示</translation>
    </message>
    <message>
        <source>Nothing is known in this report that could not be read. What was not checked, and why, is in the ledger.</source>
        <translation>没有发现未能读懂的内容。哪些没有核对、为什么，见“勾稽台账”。</translation>
    </message>
    <message>
        <source>What the program cannot understand of a report is listed here, so that you can look at it yourself.</source>
        <translation>程序未能读懂的内容列在这里，供您自行查看。</translation>
    </message>
</context>
<context>
    <name>tieout::NumberTip</name>
    <message>
        <source>%1 (%2 yuan)</source>
        <translation>%1（合 %2 元）</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>could not be read as a number</source>
        <translation>未能识读为数字</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>no check uses this number</source>
        <translation>没有检查项用到这个数字</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>决算数</translation>
    </message>
    <message>
        <source>prior year</source>
        <translation>上年数</translation>
    </message>
    <message>
        <source>initial budget</source>
        <translation>年初预算数</translation>
    </message>
    <message>
        <source>full budget</source>
        <translation>全年预算数</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算数</translation>
    </message>
    <message>
        <source>change</source>
        <translation>增减额</translation>
    </message>
    <message>
        <source>growth rate</source>
        <translation>增减率</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>completion rate</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>other number</source>
        <translation>其他数字</translation>
    </message>
    <message>
        <source>corrected to %1, read as %2</source>
        <translation>更正为 %1，原识读为 %2</translation>
    </message>
</context>
<context>
    <name>tieout::Occurrences</name>
    <message>
        <source>The value occurs nowhere else</source>
        <translation>该数值没有出现在别处</translation>
    </message>
    <message>
        <source>The value also occurs at %1 places</source>
        <translation>该数值还出现在 %1 处</translation>
    </message>
</context>
<context>
    <name>tieout::PageListModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>tieout::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>tieout::ReasonDialog</name>
    <message>
        <source>Dismiss finding</source>
        <translation>排除发现</translation>
    </message>
    <message>
        <source>Why is this no finding?</source>
        <translation>为什么这不是问题？</translation>
    </message>
    <message>
        <source>Why are these %1 no findings?</source>
        <translation>为什么这 %1 条都不是问题？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A reason is required</source>
        <translation>必须填写理由</translation>
    </message>
    <message>
        <source>Explained elsewhere in the report</source>
        <translation>报告其他部分已有说明</translation>
    </message>
    <message>
        <source>Difference caused by rounding</source>
        <translation>四舍五入造成的尾差</translation>
    </message>
    <message>
        <source>Read wrongly from the source</source>
        <translation>程序读取原文有误</translation>
    </message>
    <message>
        <source>Confirmed with the department</source>
        <translation>已向部门核实</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>排除</translation>
    </message>
</context>
<context>
    <name>tieout::ReportCommands</name>
    <message>
        <source>The original could not be copied to %1: %2. Free some space there and try again.</source>
        <translation>无法把原件复制到 %1：%2。请在该处腾出空间后重试。</translation>
    </message>
    <message>
        <source>No program is set up to show %1. Open it yourself from %2.</source>
        <translation>系统没有设定打开 %1 的程序，请自行从 %2 打开。</translation>
    </message>
</context>
<context>
    <name>tieout::ReportDialog</name>
    <message>
        <source>Report properties</source>
        <translation>报告属性</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>PDF, pages: %1</source>
        <translation>PDF，共 %1 页</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>原件的 SHA-256</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>tieout::ReportModel</name>
    <message>
        <source>reviewed %1 of %2</source>
        <translation>已审阅 %1 / %2</translation>
    </message>
    <message>
        <source>Region not told</source>
        <translation>地区未注明</translation>
    </message>
    <message>
        <source>changed after %1 had signed it</source>
        <translation>%1 签署后有变动，签署失效</translation>
    </message>
    <message>
        <source>prepared by %1, reviewed by %2</source>
        <translation>编制：%1，复核：%2</translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <translation>编制：%1</translation>
    </message>
</context>
<context>
    <name>tieout::ReportPanel</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reports of the case</source>
        <translation>案件中的报告</translation>
    </message>
    <message>
        <source>Filter the reports by words</source>
        <translation>按文字筛选报告</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>还没有报告</translation>
    </message>
    <message>
        <source>Import final-account reports (PDF or text), or drop files or folders anywhere on this window.</source>
        <translation>请导入决算报告（PDF 或文本），或把文件、文件夹拖到窗口中。</translation>
    </message>
    <message>
        <source>Reviewed %1 of %2 findings</source>
        <translation>审阅进度 %1 / %2</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>审阅进度</translation>
    </message>
    <message>
        <source>Filter by name or pinyin</source>
        <translation>按名称或拼音筛选</translation>
    </message>
    <message>
        <source>By region and name</source>
        <translation>按地区和名称</translation>
    </message>
    <message>
        <source>Newest year first</source>
        <translation>最近年度在前</translation>
    </message>
    <message>
        <source>Most errors first</source>
        <translation>错误多的在前</translation>
    </message>
    <message>
        <source>Most open first</source>
        <translation>未处理多的在前</translation>
    </message>
    <message>
        <source>Order of the reports</source>
        <translation>报告的排列顺序</translation>
    </message>
    <message>
        <source>Under province, city and county</source>
        <translation>按省、市、县归类</translation>
    </message>
</context>
<context>
    <name>tieout::SideStrip</name>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Outline and pages</source>
        <translation>目录与页面</translation>
    </message>
    <message>
        <source>Headings of the report</source>
        <translation>报告各级标题</translation>
    </message>
    <message>
        <source>Pages as small pictures</source>
        <translation>页面缩略图</translation>
    </message>
</context>
<context>
    <name>tieout::SourcePane</name>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告文本</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>Where the findings and notes are</source>
        <translation>发现和批注所在位置</translation>
    </message>
    <message>
        <source>No report chosen</source>
        <translation>尚未选择报告</translation>
    </message>
    <message>
        <source>Choose a report on the left to see its source with the findings marked.</source>
        <translation>请在左侧选择报告，查看标有发现的原文。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Frames are drawn on the pages of a PDF.</source>
        <translation>方框只能画在 PDF 页面上。</translation>
    </message>
    <message>
        <source>Drag a frame over an area of the page; Esc gives up.</source>
        <translation>在页面上拖出一个方框；按 Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>tieout::SourceToolbar</name>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>转到页</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>缩放百分比</translation>
    </message>
    <message>
        <source>Zoom, 25 to 800 %</source>
        <translation>缩放，25 至 800 %</translation>
    </message>
</context>
<context>
    <name>tieout::StartPage</name>
    <message>
        <source>Recent cases</source>
        <translation>最近的案件</translation>
    </message>
    <message>
        <source>Check final-account reports</source>
        <translation>核对部门决算报告</translation>
    </message>
    <message>
        <source>Import reports as PDF or text: every figure is tied out against the tables and the rest of the report. Contradictions are marked in the source, and you say of each what it is.</source>
        <translation>导入 PDF 或文本报告，每个数字都与报表及报告其余部分勾稽核对。矛盾之处标在原文上，由您逐条作出结论。</translation>
    </message>
</context>
<context>
    <name>tieout::TableModel</name>
    <message>
        <source>%1 — could not be read as a number</source>
        <translation>%1——未能读成数字</translation>
    </message>
    <message>
        <source>%1 — ties out</source>
        <translation>%1——勾稽一致</translation>
    </message>
    <message>
        <source>%1 — %2, see the findings</source>
        <translation>%1——%2，见发现</translation>
    </message>
    <message>
        <source>%1 — what the chosen finding rests on</source>
        <translation>%1——所选发现的依据</translation>
    </message>
    <message>
        <source>%1 — %2 of the chosen finding</source>
        <translation>%1——所选发现的%2</translation>
    </message>
    <message>
        <source>blank: nothing is printed here</source>
        <translation>空白：此处没有印任何内容</translation>
    </message>
    <message>
        <source>%1 — corrected, read as blank</source>
        <translation>%1 — 已更正，识读为空白</translation>
    </message>
    <message>
        <source>%1 — corrected, read as %2</source>
        <translation>%1 — 已更正，识读为 %2</translation>
    </message>
    <message>
        <source>%1 — may belong to another row or column: not checked</source>
        <translation>%1——可能属于其他行或栏，不作核对</translation>
    </message>
    <message>
        <source>%1 — confirmed by the auditor as it was read</source>
        <translation>%1——审计人员确认识读无误</translation>
    </message>
</context>
<context>
    <name>tieout::TablePanel</name>
    <message>
        <source>(untitled table)</source>
        <translation>（无标题表）</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table of the report</source>
        <translation>报告中的表</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>表中单元格</translation>
    </message>
    <message>
        <source>No tables found</source>
        <translation>没有读到表格</translation>
    </message>
    <message>
        <source>No statutory table could be read in this report; see the notices for why.</source>
        <translation>本报告未能读到报表，原因见读取提示。</translation>
    </message>
    <message>
        <source>The tables read from a report stand here beside its source.</source>
        <translation>从报告读出的表格列在原文旁边。</translation>
    </message>
    <message>
        <source>unit not stated</source>
        <translation>未注明单位</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>The body of this table is a picture or missing from the text; nothing of it could be checked.</source>
        <translation>此表内容为图片或文本缺失，未能检查。</translation>
    </message>
    <message>
        <source>The report says that there is nothing to state here.</source>
        <translation>报告说明此表无数据。</translation>
    </message>
    <message>
        <source>%1 cells, %2 numbers, sum %3</source>
        <translation>%1 个单元格，%2 个数字，合计 %3</translation>
    </message>
    <message>
        <source>, difference %1</source>
        <translation>，差额 %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Choose a table of the report: type part of its title</source>
        <translation>选择报告中的表格：可输入标题中的文字</translation>
    </message>
    <message>
        <source>Columns that stay in place</source>
        <translation>冻结的列</translation>
    </message>
    <message>
        <source>This report shows neither a table nor the title of one.</source>
        <translation>本报告中没有表格，也没有表格标题。</translation>
    </message>
</context>
<context>
    <name>tieout::Triage</name>
    <message>
        <source>That was the last finding of the list.</source>
        <translation>已是列表最后一条发现。</translation>
    </message>
    <message>
        <source>That was the first finding of the list.</source>
        <translation>已是列表第一条发现。</translation>
    </message>
    <message>
        <source>No further open finding.</source>
        <translation>没有其他未处理的发现。</translation>
    </message>
    <message>
        <source>Decide on findings of %1 reports</source>
        <translation>对 %1 份报告的发现给出结论</translation>
    </message>
</context>
<context>
    <name>tieout::Window</name>
    <message>
        <source>Save a picture of the window as PNG and quit.</source>
        <translation>把窗口画面存为 PNG 后退出。</translation>
    </message>
    <message>
        <source>Choose finding N first.</source>
        <translation>先选中第 N 条发现。</translation>
    </message>
    <message>
        <source>zh or en.</source>
        <translation>zh 或 en。</translation>
    </message>
    <message>
        <source>A case (*.tieout) or reports: .pdf or .txt</source>
        <translation>案件（*.tieout）或报告：.pdf、.txt</translation>
    </message>
</context>
<context>
    <name>tieout::RulePages</name>
    <message>
        <source>Rules</source>
        <translation>检查规则</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>Page of the rule</source>
        <translation>规则说明</translation>
    </message>
    <message>
        <source>What it compares</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>A passage that it objects to</source>
        <translation>会指出的例子</translation>
    </message>
    <message>
        <source>A passage that misses by the last digit</source>
        <translation>只差末位的例子</translation>
    </message>
    <message>
        <source>A passage that agrees</source>
        <translation>相符、不会指出的例子</translation>
    </message>
</context>
<context>
    <name>tieout::SourceLegend</name>
    <message>
        <source>your mark: %1</source>
        <translation>批注：%1</translation>
    </message>
    <message>
        <source>wrong by the chosen finding</source>
        <translation>所选发现指出的数字</translation>
    </message>
    <message>
        <source>what the chosen finding rests on</source>
        <translation>所选发现所依据的数字</translation>
    </message>
    <message>
        <source>some other finding</source>
        <translation>其他发现</translation>
    </message>
    <message>
        <source>ties out</source>
        <translation>勾稽一致</translation>
    </message>
    <message>
        <source>its colour: %1 %2</source>
        <translation>颜色：%1 %2</translation>
    </message>
    <message>
        <source>corrected by the auditor</source>
        <translation>审计人员已更正</translation>
    </message>
</context>
<context>
    <name>tieout::TableLegend</name>
    <message>
        <source>your mark: %1</source>
        <translation>批注：%1</translation>
    </message>
    <message>
        <source>corrected by the auditor</source>
        <translation>审计人员已更正</translation>
    </message>
    <message>
        <source>what the chosen finding rests on</source>
        <translation>所选发现所依据的数字</translation>
    </message>
    <message>
        <source>ties out</source>
        <translation>勾稽一致</translation>
    </message>
    <message>
        <source>could not be read as a number</source>
        <translation>未能识读为数字</translation>
    </message>
    <message>
        <source>blank: nothing is printed here</source>
        <translation>空白：此处没有印任何内容</translation>
    </message>
    <message>
        <source>a dash is printed</source>
        <translation>印有短横线</translation>
    </message>
    <message>
        <source>may belong elsewhere: not checked</source>
        <translation>可能属于其他行或栏，未核对</translation>
    </message>
</context>
<context>
    <name>NoteStyle</name>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Tick mark</source>
        <translation>勾记</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>框注</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
</context>
<context>
    <name>tieout::NoteModel</name>
    <message>
        <source>%1 (on “%2”)</source>
        <translation>%1（“%2”）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>tieout::NotePanel</name>
    <message>
        <source>p. %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Link to the chosen finding</source>
        <translation>关联到所选发现</translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>没有符合筛选条件的批注。</translation>
    </message>
    <message>
        <source>Highlights, notes, tick marks and frames stand here. Choose a text or a cell, then press H, A or T.</source>
        <translation>高亮、批注、勾记和框注列在这里。先选中文字或单元格，再按 H、A 或 T。</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <translation>标注与批注</translation>
    </message>
    <message>
        <source>Filter the notes by words</source>
        <translation>按文字筛选批注</translation>
    </message>
    <message>
        <source>Filter by words or author</source>
        <translation>按文字或作者筛选</translation>
    </message>
    <message>
        <source>Kinds shown</source>
        <translation>显示的类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Reports whose notes are shown</source>
        <translation>显示哪些报告的批注</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>本报告</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>整个案件</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Go to the finding</source>
        <translation>转到发现</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>tieout::NoteDialog</name>
    <message>
        <source>Text of the note</source>
        <translation>批注内容</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>所在文字</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>含义(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>内容(&amp;T)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tieout::NoteCommands</name>
    <message>
        <source>Choose a text or a cell first.</source>
        <translation>请先选中文字或单元格。</translation>
    </message>
    <message>
        <source>Choose a cell or a number first.</source>
        <translation>请先选中单元格或数字。</translation>
    </message>
</context>
<context>
    <name>tieout::CorrectionDialog</name>
    <message>
        <source>Correct what was read</source>
        <translation>更正识读结果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Was read as</source>
        <translation>识读为</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>Is &amp;printed as</source>
        <translation>原件印载(&amp;P)</translation>
    </message>
    <message>
        <source>Compared with the original</source>
        <translation>已与原件核对</translation>
    </message>
    <message>
        <source>Digits run together in the source</source>
        <translation>原文数字粘连</translation>
    </message>
    <message>
        <source>The cell was cut at a page break</source>
        <translation>单元格跨页被截断</translation>
    </message>
    <message>
        <source>A reason is required</source>
        <translation>须填写理由</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>取消更正</translation>
    </message>
    <message>
        <source>Will be read as a number</source>
        <translation>将识读为数字</translation>
    </message>
    <message>
        <source>Will be read as a blank cell</source>
        <translation>将识读为空白单元格</translation>
    </message>
    <message>
        <source>Will be read as a dash: nothing to report</source>
        <translation>将识读为“—”（无数据）</translation>
    </message>
    <message>
        <source>Will be read as words</source>
        <translation>将识读为文字</translation>
    </message>
    <message>
        <source>Is no number: give it as it is printed</source>
        <translation>不是数字，请按原件印载填写</translation>
    </message>
    <message>
        <source>Will be read as a number that belongs here, and be checked</source>
        <translation>确认属于此处，将识读为数字并参与核对</translation>
    </message>
</context>
<context>
    <name>tieout::LogModel</name>
    <message>
        <source>(program)</source>
        <translation>（程序）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>tieout::LogDialog</name>
    <message>
        <source>Log of the case</source>
        <translation>案件日志</translation>
    </message>
    <message>
        <source>What the lines are about</source>
        <translation>显示哪些记录</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>整个案件</translation>
    </message>
    <message>
        <source>The chosen report</source>
        <translation>所选报告</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>所选发现</translation>
    </message>
    <message>
        <source>Filter by words or name</source>
        <translation>按文字或姓名筛选</translation>
    </message>
    <message>
        <source>Filter the log by words</source>
        <translation>按文字筛选日志</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>✖ The log was changed outside this program: line %1 is not as it was written, or is missing.</source>
        <translation>✖ 日志在本程序之外被改动：第 %1 条与写入时不符或已缺失。</translation>
    </message>
    <message>
        <source>%1 lines. They were written by a version without a chain; the next act of review seals them.</source>
        <translation>共 %1 条，由未带校验链的旧版本写入；下一次审阅操作将为其加封。</translation>
    </message>
    <message>
        <source>✓ The log is whole: %1 lines, none changed or missing. Last seal (SHA-256): %2</source>
        <translation>✓ 日志完整：共 %1 条，未发现改动或缺失。末条校验值（SHA-256）：%2</translation>
    </message>
</context>
<context>
    <name>tieout::RecheckCommands</name>
    <message>
        <source>Checking again…</source>
        <translation>正在重新核对…</translation>
    </message>
    <message>
        <source>%1 reports checked again: %2 findings more, %3 gone.</source>
        <translation>已重新核对 %1 份报告：新增发现 %2 条，消失 %3 条。</translation>
    </message>
    <message>
        <source>Sign-offs that no longer stand: %1.</source>
        <translation>失效的签署：%1 份。</translation>
    </message>
    <message>
        <source>The report was taken out of the case; its findings, verdicts and notes are kept.</source>
        <translation>报告已从案件中移除，其发现、结论和批注均予保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>tieout::RemovedDialog</name>
    <message>
        <source>Reports taken out of the case</source>
        <translation>已移除的报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 %2, taken out %3</source>
        <translation>%1 %2年度，%3 移除</translation>
    </message>
    <message>
        <source>No report was taken out of this case.</source>
        <translation>本案件没有移除过报告。</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
</context>
<context>
    <name>tieout::WindowMenus</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>案件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>最近的案件(&amp;R)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>窗格(&amp;P)</translation>
    </message>
</context>
<context>
    <name>tieout::SearchPanel</name>
    <message>
        <source>Not found in any report</source>
        <translation>各份报告中均未找到</translation>
    </message>
    <message>
        <source>%1 places in %2 reports</source>
        <translation>%2 份报告中共 %1 处</translation>
    </message>
    <message>
        <source>The first %1 places</source>
        <translation>前 %1 处</translation>
    </message>
    <message>
        <source>Search in all reports</source>
        <translation>在全部报告中查找</translation>
    </message>
    <message>
        <source>Words or figures in all reports; spaces and line breaks do not matter</source>
        <translation>在全部报告中查找词语或数字；空格和换行不影响</translation>
    </message>
    <message>
        <source>Places found; Enter leads there</source>
        <translation>找到的位置；回车跳转</translation>
    </message>
</context>
<context>
    <name>tieout::SearchModel</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后文</translation>
    </message>
</context>
<context>
    <name>tieout::ExportCommands</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>SARIF (*.sarif)</source>
        <translation>SARIF (*.sarif)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Word 文档 (*.docx);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>表格存放的文件夹</translation>
    </message>
    <message>
        <source>%1 annotated</source>
        <translation>%1（带批注）</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写出 %1…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>正在读取报告…</translation>
    </message>
    <message>
        <source>Stopped; %1 was not written.</source>
        <translation>已停止，未写入 %1。</translation>
    </message>
</context>
<context>
    <name>tieout::MemoDialog</name>
    <message>
        <source>Memo and working papers</source>
        <translation>备忘录与工作底稿</translation>
    </message>
    <message>
        <source>All reports of the case</source>
        <translation>案件中的全部报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>正在读取案件…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Charts (%1)</source>
        <translation>图表（%1）</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>文种(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;List dismissed findings with their reasons</source>
        <translation>列出已排除的发现及理由(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pictures of the passages</source>
        <translation>附原文图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>报告(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tieout::MemoEditor</name>
    <message>
        <source>Head</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>恢复为草稿</translation>
    </message>
</context>
<context>
    <name>tieout::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Checks of this case</source>
        <translation>本案件的检查</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rules: the check mark runs a rule, the list gives its findings another severity</source>
        <translation>规则：打勾表示执行；列表可另定其发现的严重程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>A rule that is off is listed in the ledger and in the memo as switched off. A severity of your own keeps that of the rule beside it. All reports are checked again.</source>
        <translation>停用的规则在勾稽台账和备忘录中列为“已停用”。另定的严重程度旁仍保留规则原定的程度。应用后全部报告重新检查。</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>%1的严重程度</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Tell of a &amp;budget missed by more than (%)</source>
        <translation>预算与决算相差超过多少时提示（%）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Materiality amount (yuan); 0: everything is material</source>
        <translation>重要性金额（元）；0 表示不设(&amp;M)</translation>
    </message>
    <message>
        <source>Auditor&apos;s &amp;name</source>
        <translation>审计人员姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Size of le&amp;tters</source>
        <translation>字号(&amp;T)</translation>
    </message>
    <message>
        <source>Back to the &amp;usual settings</source>
        <translation>恢复默认设置(&amp;U)</translation>
    </message>
    <message>
        <source>Double click or Shift+F1 shows the page of the rule</source>
        <translation>双击或按 Shift+F1 查看规则说明</translation>
    </message>
</context>
<context>
    <name>tieout::ChartList</name>
    <message>
        <source>Charts come into the memo by “Save” in the comparison; they are drawn from the present figures.</source>
        <translation>在“比较”窗口的“保存”中把图表放入备忘录；图表按当前数据绘制。</translation>
    </message>
    <message>
        <source>Charts of the memo</source>
        <translation>备忘录中的图表</translation>
    </message>
    <message>
        <source>Take out of the memo</source>
        <translation>从备忘录中取出</translation>
    </message>
</context>
<context>
    <name>tieout::ChartPages</name>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1（第 %2 部分，共 %3 部分）</translation>
    </message>
</context>
<context>
    <name>tieout::MemoPreview</name>
    <message>
        <source>Pages as they will be exported</source>
        <translation>将要导出的页面</translation>
    </message>
</context>
</TS>
