package org.cldess.reporting.pdf;

import java.util.List;
import java.util.Locale;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.pdf.PDFStructElem;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Adds the tags of one sequence to the structure tree, and can remove them if the layout is not accepted. */
final class SequenceTags implements StructureTreeEventHandler {

    private final StructureTreeEventHandler tree;
    private @Nullable PDFStructElem sequence;
    private int count;

    SequenceTags(StructureTreeEventHandler tree) {
        this.tree = tree;
    }

    @Override
    public void startPageSequence(Locale language, String role) {
        tree.startPageSequence(language, role);
    }

    @Override
    public StructureTreeElement startNode(String name, Attributes attributes, @Nullable StructureTreeElement parent) {
        return counted(tree.startNode(name, attributes, parent));
    }

    @Override
    public StructureTreeElement startImageNode(
            String name, Attributes attributes, @Nullable StructureTreeElement parent) {
        return counted(tree.startImageNode(name, attributes, parent));
    }

    @Override
    public StructureTreeElement startReferencedNode(
            String name, Attributes attributes, @Nullable StructureTreeElement parent) {
        return counted(tree.startReferencedNode(name, attributes, parent));
    }

    private StructureTreeElement counted(StructureTreeElement tag) {
        if (sequence == null && tag instanceof PDFStructElem region) {
            sequence = region.getParentStructElem();
        }
        return tag;
    }

    @Override
    public void endNode(String name) {
        tree.endNode(name);
    }

    @Override
    public void endPageSequence() {
        tree.endPageSequence();
        if (sequence != null) {
            List<PDFStructElem> all = sequence.getDocument().getStructureTreeElements();
            count = all.size() - all.lastIndexOf(sequence);
        }
    }

    /** Removes the tags. */
    void drop() {
        if (sequence != null) {
            sequence.getParentStructElem().getKids().remove(sequence);
            List<PDFStructElem> all = sequence.getDocument().getStructureTreeElements();
            int first = all.lastIndexOf(sequence);
            all.subList(first, first + count).clear();
        }
    }
}
