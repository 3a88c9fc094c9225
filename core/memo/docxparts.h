#pragma once

#include "memo/buildmemo.h"
#include "memo/zipfile.h"

namespace tieout {

/** All of an Office Open XML document but its text: content types, relations, styles, head and foot, properties. */
std::vector<ZipEntry> docxFrame(const Memo &memo, size_t pictures);

/** What a section of A4 pages has around its text; with `restart` its pages are counted from 1. */
QString sectionXml(bool restart);

/** The text, sections and all, within its root. */
QString documentXml(const QString &body);

/** Picture `number` of the document, `width` x `height` points. */
QString drawingXml(int number, double width, double height, const QString &caption);

/** The picture with the frames of its marks drawn into it. */
QImage marked(const MemoPicture &picture);

} // namespace tieout
