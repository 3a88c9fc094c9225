<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Message</name>
    <message>
        <source>%1 is a PDF, and the part of the program that reads PDFs is missing: install the program again.</source>
        <translation>%1 是 PDF，而本程序读取 PDF 的部分缺失：请重新安装本程序。</translation>
    </message>
    <message>
        <source>%1 does not exist: check the path.</source>
        <translation>%1 不存在：请核对路径。</translation>
    </message>
    <message>
        <source>%1 is a folder: name the reports in it, or import the folder.</source>
        <translation>%1 是文件夹：请指定其中的报告文件，或者导入整个文件夹。</translation>
    </message>
    <message>
        <source>%1 may not be read: ask for permission to read it.</source>
        <translation>%1 没有读取权限：请先取得该文件的读取权限。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): copy it to this computer and try again.</source>
        <translation>%1 无法读取（%2）：请复制到本机后重试。</translation>
    </message>
    <message>
        <source>%1 is empty: get the file again from where it was published.</source>
        <translation>%1 是空文件：请从公开页面重新下载。</translation>
    </message>
    <message>
        <source>%1 is a case file, not a report: open it as a case.</source>
        <translation>%1 是案件文件，不是报告：请用“打开案件”打开。</translation>
    </message>
    <message>
        <source>%1 is a Word, Excel, WPS or archive file: save the report as PDF and read that.</source>
        <translation>%1 是 Word、Excel、WPS 或压缩文件：请另存为 PDF 后再读取。</translation>
    </message>
    <message>
        <source>%1 is a picture: run text recognition (OCR) on it and save it as PDF.</source>
        <translation>%1 是图片：请先做文字识别（OCR）并另存为 PDF。</translation>
    </message>
    <message>
        <source>%1 is neither PDF nor text: save the report as PDF or as a text file and read that.</source>
        <translation>%1 既不是 PDF 也不是文本：请将报告另存为 PDF 或文本文件后再读取。</translation>
    </message>
    <message>
        <source>%1 is text in a charset that cannot be told: save it as UTF-8 and read that.</source>
        <translation>%1 的文字编码无法判断：请另存为 UTF-8 后再读取。</translation>
    </message>
    <message>
        <source>%1 seems to be %2, but byte %3 (line %4) does not fit: save it as UTF-8 and read that.</source>
        <translation>%1 似为 %2 编码，但第 %3 字节（第 %4 行）不符合该编码：请另存为 UTF-8 后再读取。</translation>
    </message>
    <message>
        <source>%1 is a damaged PDF: get the file again from where it was published.</source>
        <translation>%1 是损坏的 PDF：请从公开页面重新下载。</translation>
    </message>
    <message>
        <source>%1 is protected by a password: save a copy without the password and read that.</source>
        <translation>%1 有密码保护：请另存为不带密码的副本后再读取。</translation>
    </message>
    <message>
        <source>%1 has fonts that do not tell which characters they show (%2 pages): run text recognition (OCR) on it first.</source>
        <translation>%1（共 %2 页）的字体未提供文字对应关系：请先做文字识别（OCR）。</translation>
    </message>
    <message>
        <source>%1 has no text layer (%2 pages, %3 of them scanned pictures): run text recognition (OCR) on it first.</source>
        <translation>%1 没有文字层（共 %2 页，其中 %3 页为扫描图片）：请先做文字识别（OCR）。</translation>
    </message>
    <message>
        <source>%1 shows no text on any of its %2 pages: check that it is the right file.</source>
        <translation>%1 共 %2 页，均无文字：请核对文件是否正确。</translation>
    </message>
    <message>
        <source>The pages of this PDF cannot be drawn: it is damaged or protected by a password.</source>
        <translation>此 PDF 的页面无法显示：文件已损坏或有密码保护。</translation>
    </message>
</context>
</TS>
