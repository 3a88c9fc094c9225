<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Message</name>
    <message>
        <source>%1 cannot be annotated (%2). It may be damaged or protected against changes.</source>
        <translation>无法在 %1 中写入批注（%2），文件可能损坏或禁止修改。</translation>
    </message>
    <message>
        <source>%1 is no PDF: only a PDF can carry annotations.</source>
        <translation>%1 不是 PDF，只有 PDF 能写入批注。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Column no.</source>
        <translation>列序</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>核对记录</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Log: events</source>
        <translation>日志：记录条数</translation>
    </message>
    <message>
        <source>Log: last hash</source>
        <translation>日志：末条哈希</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>No longer raised</source>
        <translation>不再提出</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>核对数</translation>
    </message>
    <message>
        <source>Report no.</source>
        <translation>报告序号</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行序</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation>表格单元格</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tables %1</source>
        <translation>表格 %1</translation>
    </message>
    <message>
        <source>The workbook could not be put together (%1). Free some space in %2.</source>
        <translation>工作簿未能生成（%1），请清理 %2 的空间。</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>结论：%1</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>读取提示</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>未能读懂的内容</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>核对设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Deviation from the budget that is told, %</source>
        <translation>预算偏离提示阈值（%）</translation>
    </message>
    <message>
        <source>Materiality, yuan</source>
        <translation>重要性金额（元）</translation>
    </message>
    <message>
        <source>did not run</source>
        <translation>未运行</translation>
    </message>
</context>
</TS>
