<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Message</name>
    <message>
        <source>%1 amounts of this passage were read into no table and no sentence: they are not checked.</source>
        <translation>此处有 %1 个金额没有读入任何表格或文字说明，不作核对。</translation>
    </message>
    <message>
        <source>Row “%1” prints %2 of %3 amounts: which are missing cannot be told.</source>
        <translation>“%1”行应有 %3 个金额，只印有 %2 个，无法判定缺少的是哪几格。</translation>
    </message>
    <message>
        <source>“%1”: %2 rows print fewer amounts than the form has columns, and the text does not show which are blank: only their first amount is checked.</source>
        <translation>“%1”有 %2 行的金额少于表的栏数，文本看不出空的是哪几栏：这些行只核对第一个金额。</translation>
    </message>
    <message>
        <source>“%1” stands in the text cell by cell: %2 of its amounts may belong to another row or column and are not checked.</source>
        <translation>“%1”在文本中逐格成行：有 %2 个金额可能属于其他行或栏，不作核对。</translation>
    </message>
    <message>
        <source>“%1” stands in the text cell by cell, and its sums do not tell which amount belongs to which row: its amounts are not checked.</source>
        <translation>“%1”在文本中逐格成行，合计关系无法判定各金额属于哪一行：该表金额不作核对。</translation>
    </message>
    <message>
        <source>“%1”: the amount %2 stands between two columns. It is not known to which of them it belongs, and it is not checked.</source>
        <translation>“%1”：金额 %2 印在两栏之间，无法确定属于哪一栏，未作核对。</translation>
    </message>
    <message>
        <source>The columns of the table on page %1 do not go on from “%2” before it: it is read as a table of its own.</source>
        <translation>第 %1 页的表格与前面的“%2”栏目不衔接，按单独的表格读取。</translation>
    </message>
    <message>
        <source>%1 tables have no text under their titles, from “%2” to “%3”: they are pictures or missing.</source>
        <translation>从“%2”到“%3”的 %1 张表，标题之下都没有可读取的内容：各表为图片，或正文缺失。</translation>
    </message>
    <message>
        <source>“%1” has no text under its title: the table is a picture or missing.</source>
        <translation>“%1”标题之下没有可读取的内容：该表为图片，或正文缺失。</translation>
    </message>
    <message>
        <source>No table could be read under “%1”: its layout is not known, its numbers are not checked.</source>
        <translation>“%1”之下未能识读出表格：版式不认识，其中的数字未作核对。</translation>
    </message>
    <message>
        <source>Page %1 is a picture without text: what it shows cannot be read.</source>
        <translation>第 %1 页是没有文字的图片，其内容无法识读。</translation>
    </message>
    <message>
        <source>“%1” is a picture on page %2: its numbers cannot be read.</source>
        <translation>“%1”在第 %2 页为图片，无法读取其中的数字。</translation>
    </message>
</context>
</TS>
