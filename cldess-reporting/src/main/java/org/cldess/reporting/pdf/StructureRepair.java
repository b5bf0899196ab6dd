package org.cldess.reporting.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Completes the structure tree: the id of each note, the address and description of each link, the direction of each
 * header cell, and the language of foreign words.
 */
final class StructureRepair {

    /**
     * The prefix that carries the language of a passage through the formatter, which supports languages of blocks only.
     */
    static final String LANGUAGE_MARK = "lang=";

    private static final COSName EXPANSION = COSName.getPDFName("E");
    private static final COSName SCOPE = COSName.getPDFName("Scope");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int notes;

    private StructureRepair() {}

    static void repair(COSDictionary root) {
        new StructureRepair().visit(root, null);
    }

    private void visit(@Nullable COSBase node, @Nullable COSDictionary link) {
        if (node instanceof COSObject reference) {
            visit(reference.getObject(), link);
        } else if (node instanceof COSArray array) {
            for (COSBase each : array) {
                visit(each, link);
            }
        } else if (node instanceof COSDictionary element && seen.add(element)) {
            visitElement(element, link);
        }
    }

    private void visitElement(COSDictionary element, @Nullable COSDictionary link) {
        if (link != null && "OBJR".equals(element.getNameAsString(COSName.TYPE))) {
            describe(element.getCOSDictionary(COSName.OBJ), link);
            return;
        }
        String type = element.getNameAsString(COSName.S);
        if ("Note".equals(type)) {
            notes++;
            element.setString(COSName.ID, "note-" + notes);
        } else if ("TH".equals(type)) {
            giveScope(element);
        }
        String expansion = element.getString(EXPANSION);
        if (expansion != null && expansion.startsWith(LANGUAGE_MARK)) {
            element.removeItem(EXPANSION);
            element.setString(COSName.LANG, expansion.substring(LANGUAGE_MARK.length()));
        }
        visit(element.getDictionaryObject(COSName.K), "Link".equals(type) ? element : link);
    }

    private static void describe(@Nullable COSDictionary annotation, COSDictionary link) {
        if (annotation == null) {
            return;
        }
        annotation.setString(COSName.CONTENTS, link.getString(COSName.ALT));
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        if (action != null) {
            String address = action.getString(COSName.URI, "");
            WebLink.unwrapped(address).ifPresent(target -> lead(action, target));
        }
    }

    /**
     * Makes an action lead to an address or, if the target has no scheme, to a section of a file in the same folder.
     */
    private static void lead(COSDictionary action, String target) {
        if (target.contains(":")) {
            action.setString(COSName.URI, target);
            return;
        }
        int hash = target.indexOf('#');
        action.removeItem(COSName.URI);
        action.setName(COSName.S, "GoToR");
        action.setString(COSName.F, hash < 0 ? target : target.substring(0, hash));
        action.setItem(COSName.D, hash < 0 ? beginning() : new COSString(target.substring(hash + 1)));
    }

    private static COSArray beginning() {
        COSArray page = new COSArray();
        page.add(COSInteger.ZERO);
        page.add(COSName.getPDFName("Fit"));
        return page;
    }

    /** Sets the scope of a header cell without one to its row; the cells of the header row always have one. */
    private static void giveScope(COSDictionary header) {
        COSBase attributes = header.getDictionaryObject(COSName.A);
        if (hasScope(attributes)) {
            return;
        }
        COSDictionary table = new COSDictionary();
        table.setName(COSName.O, "Table");
        table.setName(SCOPE, "Row");
        COSArray all = attributes instanceof COSArray array ? array : new COSArray();
        if (attributes instanceof COSDictionary) {
            all.add(attributes);
        }
        all.add(table);
        header.setItem(COSName.A, all);
    }

    private static boolean hasScope(@Nullable COSBase attributes) {
        if (attributes instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (hasScope(array.getObject(i))) {
                    return true;
                }
            }
        }
        return attributes instanceof COSDictionary dictionary && dictionary.containsKey(SCOPE);
    }
}
