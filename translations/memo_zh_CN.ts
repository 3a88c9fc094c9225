<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Message</name>
    <message>
        <source>Concerned: </source>
        <translation>涉及：</translation>
    </message>
    <message>
        <source>Without contradiction: </source>
        <translation>核对相符：</translation>
    </message>
    <message>
        <source>%1, fiscal year %2</source>
        <translation>%1%2年度</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation>被审计单位</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>决算年度</translation>
    </message>
    <message>
        <source>Unit of the tables</source>
        <translation>表格金额单位</translation>
    </message>
    <message>
        <source>Unit of the narrative</source>
        <translation>文字说明金额单位</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>文件形式</translation>
    </message>
    <message>
        <source>PDF, %1 pages</source>
        <translation>PDF，共 %1 页</translation>
    </message>
    <message>
        <source>text, %1, %2 lines</source>
        <translation>文本，%1 编码，共 %2 行</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有 %2 项</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>审计项目</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告份数</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>编制时间</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>核对程序</translation>
    </message>
    <message>
        <source>Every finding recomputes the numbers as printed in the reports named here, within the narrative, within each table and between them; accounts and vouchers were not examined.</source>
        <translation>本备忘录所列发现，均由所列报告印载的数字重新计算得出，核对范围为文字说明内部、各表内部以及表与表、文与表之间的勾稽关系，未涉及账簿和凭证。</translation>
    </message>
    <message>
        <source>A printed number stands for half a unit of its last digit to each side: an error is what no values in these ranges make true, a rounding difference misses by the last digit only.</source>
        <translation>印载数字视为其末位正负半个单位的区间：区间内任何取值都不能使表述成立的，列为错误；仅相差末位的，列为尾差。</translation>
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
        <source>Audit memo</source>
        <translation>审计备忘录</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Scope and rounding</source>
        <translation>核对范围与尾差口径</translation>
    </message>
    <message>
        <source>Printed (%1): </source>
        <translation>原文（%1）：</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印载</translation>
    </message>
    <message>
        <source>operand</source>
        <translation>运算数</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文数字</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>printed %1, recomputed %2</source>
        <translation>印为 %1，重算 %2</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>差额 %1</translation>
    </message>
    <message>
        <source>Verdict: </source>
        <translation>结论：</translation>
    </message>
    <message>
        <source> (reason: %1)</source>
        <translation>（理由：%1）</translation>
    </message>
    <message>
        <source>  Same root: %1</source>
        <translation>  同源发现：%1</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>批注：</translation>
    </message>
    <message>
        <source>  (arguable)</source>
        <translation>  （可商榷）</translation>
    </message>
    <message>
        <source>No finding was raised; what was checked is listed below.</source>
        <translation>未提出发现；已执行的核对见下表。</translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <translation>对原文的批注</translation>
    </message>
    <message>
        <source>Checks made</source>
        <translation>已执行的核对</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对项目</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Not checked, and why</source>
        <translation>未核对事项及原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation>报告 %1：%2</translation>
    </message>
    <message>
        <source>Decisions whose finding is no longer raised</source>
        <translation>对应发现已不再提出的结论</translation>
    </message>
    <message>
        <source>Read with reservations</source>
        <translation>识读中的保留事项</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>The memo could not be written to %1: %2. Choose another place or free some space.</source>
        <translation>无法将备忘录写入 %1：%2。请另选位置或释放磁盘空间。</translation>
    </message>
    <message>
        <source>The memo could not be drawn.</source>
        <translation>无法绘制备忘录。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>p. %1, line %2</source>
        <translation>第 %1 页第 %2 行</translation>
    </message>
    <message>
        <source>The memo could not be put together (%1); please report this.</source>
        <translation>无法生成备忘录文件（%1），请反馈此问题。</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>待取证</translation>
    </message>
</context>
</TS>
