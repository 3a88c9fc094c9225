#pragma once

#include "case/casefile.h"
#include "source/pageimages.h"

#include <QAbstractListModel>

namespace tieout {

/** The pages of a PDF as small pictures, each with its number and the findings on it. */
class PageListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PageListModel(QObject *parent = nullptr);
    void setReport(const std::shared_ptr<const OpenReport> &report, const QByteArray &bytes);
    /** Pixels of a picture's width on the screen; `ratio` device pixels each. */
    void setWidth(int width, qreal ratio);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QPixmap picture(int page) const;
    [[nodiscard]] QString label(int page) const;
    void drawn(int page);

    std::shared_ptr<const OpenReport> m_report;
    std::vector<QString> m_signs; ///< of the findings on each page: "✖2 ●"
    std::vector<QString> m_words; ///< the same in words: ", 错误 2, 提示 1"
    mutable PageImages m_images;
    mutable std::vector<Tile> m_asked; ///< the last asked for first
    int m_width = 96;
    qreal m_ratio = 1;
};

} // namespace tieout
