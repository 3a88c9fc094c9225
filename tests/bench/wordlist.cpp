// tieout_wordlist FILE: the floor that the memory of reading a PDF is compared with. Takes Poppler-Qt6's list of
// words of each page with their boxes, keeps all of them, and prints how many there are.

#include <cstdio>
#include <memory>
#include <poppler-qt6.h>
#include <vector>

int main(int argc, char *argv[])
{
    const std::unique_ptr<Poppler::Document> document = argc == 2 ? Poppler::Document::load(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!document)
        return 3;
    std::vector<std::unique_ptr<Poppler::TextBox>> words;
    for (int page = 0; page < document->numPages(); ++page)
        for (auto &word : document->page(page)->textList())
            words.push_back(std::move(word));
    printf("%zu words\n", words.size());
    return 0;
}
