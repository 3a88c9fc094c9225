#include "base/jsonwriter.h"

#include <QStringEncoder>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace tieout {

struct JsonWriter::Text
{
    QStringEncoder toUtf8{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray utf8; ///< of the value that is written
    rapidjson::StringBuffer buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> writer{buffer};
};

JsonWriter::JsonWriter(int depth) : m_text(std::make_unique<Text>())
{
    for (int i = 0; i < depth; ++i)
        beginArray();
    m_text->buffer.Clear();
}

JsonWriter::~JsonWriter() = default;

void JsonWriter::value(QStringView text)
{
    QByteArray &utf8 = m_text->utf8;
    utf8.resize(m_text->toUtf8.requiredSpace(text.size()));
    const char *const end = m_text->toUtf8.appendToBuffer(utf8.data(), text);
    m_text->writer.String(utf8.constData(), static_cast<rapidjson::SizeType>(end - utf8.constData()));
}

void JsonWriter::value(const char *ascii)
{
    m_text->writer.String(ascii);
}

void JsonWriter::value(int number)
{
    m_text->writer.Int(number);
}

void JsonWriter::value(qint64 number)
{
    m_text->writer.Int64(number);
}

void JsonWriter::value(bool truth)
{
    m_text->writer.Bool(truth);
}

void JsonWriter::value(double number)
{
    m_text->writer.Double(number);
}

void JsonWriter::value(std::nullptr_t)
{
    m_text->writer.Null();
}

void JsonWriter::memberOrNull(std::string_view key, QStringView text)
{
    this->key(key);
    if (text.isEmpty())
        value(nullptr);
    else
        value(text);
}

void JsonWriter::beginObject()
{
    m_text->writer.StartObject();
}

void JsonWriter::endObject()
{
    m_text->writer.EndObject();
}

void JsonWriter::beginArray()
{
    m_text->writer.StartArray();
}

void JsonWriter::endArray()
{
    m_text->writer.EndArray();
}

void JsonWriter::key(std::string_view ascii)
{
    m_text->writer.Key(ascii.data(), static_cast<rapidjson::SizeType>(ascii.size()));
}

void JsonWriter::elsewhere()
{
    m_text->writer.RawValue("", 0, rapidjson::kObjectType);
}

QByteArray JsonWriter::taken()
{
    QByteArray bytes(m_text->buffer.GetString(), static_cast<qsizetype>(m_text->buffer.GetSize()));
    m_text->buffer.Clear();
    return bytes;
}

void JsonWriter::setOnOneLine(bool on)
{
    m_text->writer.SetFormatOptions(on ? rapidjson::kFormatSingleLineArray : rapidjson::kFormatDefault);
}

} // namespace tieout
