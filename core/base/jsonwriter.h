#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

namespace tieout {

/**
 * JSON written member by member, in the order told, as indented UTF-8: no tree of values stands between a report and
 * its text. Keys are ASCII; a half of a surrogate pair becomes the replacement character.
 */
class JsonWriter
{
public:
    /** Writes what stands inside so many arrays or objects of another writer, with its indentation. */
    explicit JsonWriter(int depth = 0);
    ~JsonWriter();

    void value(QStringView text);
    void value(const char *ascii);
    void value(int number);
    void value(qint64 number);
    void value(bool truth);
    void value(double number);
    void value(std::nullptr_t);

    template <typename Value>
    void member(std::string_view key, const Value &value)
    {
        this->key(key);
        this->value(value);
    }
    /** null stands for a text that is empty. */
    void memberOrNull(std::string_view key, QStringView text);

    template <typename Body>
    void object(Body body)
    {
        beginObject();
        body();
        endObject();
    }
    template <typename Body>
    void object(std::string_view key, Body body)
    {
        this->key(key);
        object(body);
    }

    /** `each` writes the value of one of `values`. */
    template <typename Values, typename Each>
    void array(std::string_view key, const Values &values, Each each)
    {
        this->key(key);
        beginArray();
        for (const auto &one : values)
            each(one);
        endArray();
    }
    /** An array of plain values, on one line. */
    template <typename Values, typename Each>
    void row(const Values &values, Each each)
    {
        beginArray();
        setOnOneLine(true);
        for (const auto &one : values)
            each(one);
        endArray();
        setOnOneLine(false);
    }

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(std::string_view ascii);
    /** The next value is what another writer wrote for this depth; it belongs behind what is taken now. */
    void elsewhere();

    /** What was written since it was last taken. */
    QByteArray taken();

private:
    void setOnOneLine(bool on);

    struct Text;
    std::unique_ptr<Text> m_text;
};

} // namespace tieout
