<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Message</name>
    <message>
        <source>%1 was skipped: the case holds a report with the same content (SHA-256) already.</source>
        <translation>已跳过 %1：案件中已有内容相同（SHA-256 一致）的报告。</translation>
    </message>
    <message>
        <source>The case %1 is being changed by another program; wait until that is done and try again.</source>
        <translation>案件 %1 正在被其他程序改动，请待其结束后重试。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <translation>确认：%1</translation>
    </message>
    <message>
        <source>Dismissed %1: %2</source>
        <translation>排除：%1（理由：%2）</translation>
    </message>
    <message>
        <source>Asked for evidence on %1</source>
        <translation>列为待取证：%1</translation>
    </message>
    <message>
        <source>Asked for evidence on %1: %2</source>
        <translation>列为待取证：%1（%2）</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <translation>恢复为未处理：%1</translation>
    </message>
    <message>
        <source>Removed the note on %1</source>
        <translation>删除批注：%1</translation>
    </message>
    <message>
        <source>Noted on %1: %2</source>
        <translation>批注 %1：%2</translation>
    </message>
    <message>
        <source>Flagged %1</source>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>Took the flag from %1</source>
        <translation>取消标记：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Added a note on %1: %2</source>
        <translation>在%1处加注：%2</translation>
    </message>
    <message>
        <source>Highlighted %1: %2</source>
        <translation>高亮%1：%2</translation>
    </message>
    <message>
        <source>Ticked %1: %2</source>
        <translation>对%1打勾：%2</translation>
    </message>
    <message>
        <source>Framed an area %1: %2</source>
        <translation>框注区域%1：%2</translation>
    </message>
    <message>
        <source>Changed the mark on %1: %2</source>
        <translation>修改%1处的标注：%2</translation>
    </message>
    <message>
        <source>Removed the mark on %1</source>
        <translation>删除%1处的标注</translation>
    </message>
    <message>
        <source>Checked again: %1 findings more, %2 gone</source>
        <translation>重新核对：新增发现 %1 条，消失 %2 条</translation>
    </message>
    <message>
        <source>budget deviation (%)</source>
        <translation>预算偏离（%）</translation>
    </message>
    <message>
        <source>materiality amount (yuan)</source>
        <translation>重要性金额（元）</translation>
    </message>
    <message>
        <source>rules switched off</source>
        <translation>停用的规则</translation>
    </message>
    <message>
        <source>severities overridden</source>
        <translation>改定的严重程度</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Set %1 from %2 to %3</source>
        <translation>将%1由 %2 改为 %3</translation>
    </message>
    <message>
        <source>Withdrew the reviewer's signature</source>
        <translation>撤回复核签署</translation>
    </message>
    <message>
        <source>Withdrew the preparer's signature</source>
        <translation>撤回编制签署</translation>
    </message>
    <message>
        <source>Signed as reviewed</source>
        <translation>签署复核完成</translation>
    </message>
    <message>
        <source>Signed as prepared</source>
        <translation>签署编制完成</translation>
    </message>
    <message>
        <source>The review changed after %1 had signed it as reviewed</source>
        <translation>%1 签署复核后审阅内容有变动，复核签署失效</translation>
    </message>
    <message>
        <source>The review changed after %1 had signed it as prepared</source>
        <translation>%1 签署编制后审阅内容有变动，编制签署失效</translation>
    </message>
    <message>
        <source>Confirmed %1 as %2: %3</source>
        <translation>确认 %1 为%2（理由：%3）</translation>
    </message>
    <message>
        <source>Corrected %1 from %2 to %3: %4</source>
        <translation>更正 %1：由%2改为%3（理由：%4）</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Removed the correction of %1</source>
        <translation>取消对 %1 的更正</translation>
    </message>
    <message>
        <source>Read the source again with version %1</source>
        <translation>用版本 %1 重新识读原文</translation>
    </message>
    <message>
        <source>Took the report out of the case</source>
        <translation>从案件中移除报告</translation>
    </message>
    <message>
        <source>Brought the report back into the case</source>
        <translation>将报告恢复到案件</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another place.</source>
        <translation>无法建立文件夹 %1，请换一个位置。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place or free some space.</source>
        <translation>%1 未能写出：%2。请换一个位置或清理磁盘空间。</translation>
    </message>
    <message>
        <source>The ending of %1 says no form of file: .pdf, .docx or .html.</source>
        <translation>%1 的扩展名须为 .pdf、.docx 或 .html。</translation>
    </message>
    <message>
        <source>Charts of the memo: %1 instead of %2</source>
        <translation>备忘录中的图表：由 %2 幅改为 %1 幅</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，没有写入任何文件。</translation>
    </message>
</context>
<context>
    <name>tieout::Review</name>
    <message>
        <source>Confirm finding</source>
        <translation>确认发现</translation>
    </message>
    <message>
        <source>Confirm %1 findings</source>
        <translation>确认 %1 项发现</translation>
    </message>
    <message>
        <source>Dismiss finding</source>
        <translation>排除发现</translation>
    </message>
    <message>
        <source>Dismiss %1 findings</source>
        <translation>排除 %1 项发现</translation>
    </message>
    <message>
        <source>Reopen finding</source>
        <translation>恢复为未处理</translation>
    </message>
    <message>
        <source>Reopen %1 findings</source>
        <translation>将 %1 项恢复为未处理</translation>
    </message>
    <message>
        <source>A finding is dismissed only with a reason; give one and try again.</source>
        <translation>排除发现必须注明理由，请填写理由后重试。</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>修改备注</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Ask for evidence on finding</source>
        <translation>将发现列为待取证</translation>
    </message>
    <message>
        <source>Ask for evidence on %1 findings</source>
        <translation>将 %1 条发现列为待取证</translation>
    </message>
    <message>
        <source>Flag finding</source>
        <translation>标记发现</translation>
    </message>
    <message>
        <source>Flag %1 findings</source>
        <translation>标记 %1 条发现</translation>
    </message>
    <message>
        <source>Remove flag from finding</source>
        <translation>取消发现的标记</translation>
    </message>
    <message>
        <source>Remove flag from %1 findings</source>
        <translation>取消 %1 条发现的标记</translation>
    </message>
    <message>
        <source>Add highlight</source>
        <translation>添加高亮</translation>
    </message>
    <message>
        <source>Add tick mark</source>
        <translation>添加勾记</translation>
    </message>
    <message>
        <source>Add rectangle</source>
        <translation>添加框注</translation>
    </message>
    <message>
        <source>Unlink annotation</source>
        <translation>取消批注与发现的关联</translation>
    </message>
    <message>
        <source>Link annotation to finding</source>
        <translation>将批注关联到发现</translation>
    </message>
    <message>
        <source>Change colour of annotation</source>
        <translation>更改批注颜色</translation>
    </message>
    <message>
        <source>Sign as prepared</source>
        <translation>签署：编制完成</translation>
    </message>
    <message>
        <source>Sign as reviewed</source>
        <translation>签署：复核完成</translation>
    </message>
    <message>
        <source>Withdraw signature</source>
        <translation>撤回签署</translation>
    </message>
    <message>
        <source>A report is signed off by name; set the auditor's name first.</source>
        <translation>签署须署名，请先设置审计人员姓名。</translation>
    </message>
    <message>
        <source>A report is signed as reviewed only after it was signed as prepared.</source>
        <translation>须先由编制人签署，复核人才能签署。</translation>
    </message>
    <message>
        <source>The reviewer is somebody else than %1, who signed the report as prepared.</source>
        <translation>复核人不能与编制人（%1）为同一人。</translation>
    </message>
    <message>
        <source>What was read is corrected only with a reason; give one and try again.</source>
        <translation>更正识读结果须写明理由，请填写后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; give the number as it is printed.</source>
        <translation>“%1”不是数字，请按原件印载填写。</translation>
    </message>
    <message>
        <source>Edit correction</source>
        <translation>修改更正</translation>
    </message>
    <message>
        <source>Correct what was read</source>
        <translation>更正识读结果</translation>
    </message>
    <message>
        <source>Remove correction</source>
        <translation>取消更正</translation>
    </message>
    <message>
        <source>Change check settings</source>
        <translation>更改核对设置</translation>
    </message>
    <message>
        <source>Remove report from case</source>
        <translation>从案件中移除报告</translation>
    </message>
    <message>
        <source>Bring report back</source>
        <translation>恢复报告</translation>
    </message>
    <message>
        <source>Put chart into memo</source>
        <translation>将图表放入备忘录</translation>
    </message>
    <message>
        <source>Take chart out of memo</source>
        <translation>从备忘录中取出图表</translation>
    </message>
</context>
</TS>
