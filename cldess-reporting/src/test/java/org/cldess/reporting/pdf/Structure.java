package org.cldess.reporting.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/** Lists the tags of a file in reading order, each with its scope, language or alternative text. */
final class Structure {

    private final List<String> tags = new ArrayList<>();

    private Structure() {}

    static List<String> of(PDDocument document) {
        Structure structure = new Structure();
        structure.walk(document.getDocumentCatalog().getStructureTreeRoot());
        return structure.tags;
    }

    /** Returns the replacement texts of abbreviations and of edited words. */
    static List<String> expansions(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> expansions = new ArrayList<>();
            expand(document.getDocumentCatalog().getStructureTreeRoot(), expansions);
            return expansions;
        }
    }

    private static void expand(PDStructureNode node, List<String> expansions) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getExpandedForm() != null) {
                    expansions.add(element.getExpandedForm());
                }
                expand(element, expansions);
            }
        }
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(tag(element));
                walk(element);
            }
        }
    }

    private static String tag(PDStructureElement element) {
        COSDictionary dictionary = element.getCOSObject();
        String scope = scope(dictionary.getDictionaryObject(COSName.A));
        String language = dictionary.getString(COSName.LANG);
        return element.getStructureType()
                + (scope == null ? "" : " scope=" + scope)
                + (language == null ? "" : " lang=" + language)
                + (element.getStructureType().equals("Figure") && element.getAlternateDescription() != null
                        ? " alt"
                        : "");
    }

    private static @Nullable String scope(@Nullable COSBase attributes) {
        if (attributes instanceof COSDictionary dictionary) {
            return dictionary.getNameAsString("Scope");
        }
        if (attributes instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                String scope = scope(array.getObject(i));
                if (scope != null) {
                    return scope;
                }
            }
        }
        return null;
    }
}
