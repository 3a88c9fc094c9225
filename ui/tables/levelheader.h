#pragma once

#include "tables/headerlevels.h"

#include <QHeaderView>

namespace tieout {

/** A column header of several levels: a parent is one cell over all its columns. */
class LevelHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit LevelHeader(QWidget *parent = nullptr);
    void setLevels(const HeaderLevels &levels);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    QSize sectionSizeFromContents(int column) const override;

private:
    [[nodiscard]] int rowHeight() const; ///< of every level but the lowest
    /** Where a cell stands in the viewport, also those of its columns that are scrolled away. */
    [[nodiscard]] QRect cellRect(const HeaderCell &cell) const;
    void paintWords(QPainter *painter, const QRect &room, const QString &words) const;
    [[nodiscard]] QRect wordsRect(const HeaderCell &cell, const QRect &whole) const;
    HeaderLevels m_levels;
};

} // namespace tieout
