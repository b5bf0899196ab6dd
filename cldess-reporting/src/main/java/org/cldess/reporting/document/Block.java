package org.cldess.reporting.document;

/** A part of a report that stands on lines of its own. */
public sealed interface Block
        permits Section,
                Paragraph,
                BulletList,
                Definitions,
                KeyFigures,
                Facts,
                Table,
                Figure,
                Notice,
                Signatures,
                SideBySide,
                Finder {
    /**
     * Hands this block to the visitor's method for its kind.
     *
     * @param visitor what turns blocks into a format
     */
    void accept(Visitor visitor);

    /** One method for each kind of block. */
    interface Visitor {
        /**
         * A section: visits its blocks itself.
         *
         * @param section the block
         */
        void section(Section section);

        /**
         * A paragraph.
         *
         * @param paragraph the block
         */
        void paragraph(Paragraph paragraph);

        /**
         * A list.
         *
         * @param list the block
         */
        void bulletList(BulletList list);

        /**
         * A list of terms.
         *
         * @param definitions the block
         */
        void definitions(Definitions definitions);

        /**
         * Tiles.
         *
         * @param figures the block
         */
        void keyFigures(KeyFigures figures);

        /**
         * Boxes.
         *
         * @param facts the block
         */
        void facts(Facts facts);

        /**
         * A table.
         *
         * @param table the block
         */
        void table(Table table);

        /**
         * A chart.
         *
         * @param figure the block
         */
        void figure(Figure figure);

        /**
         * A notice: visits its blocks itself.
         *
         * @param notice the block
         */
        void notice(Notice notice);

        /**
         * Boxes to sign in.
         *
         * @param signatures the block
         */
        void signatures(Signatures signatures);

        /**
         * Columns: visits their blocks itself.
         *
         * @param columns the block
         */
        void sideBySide(SideBySide columns);

        /**
         * A box to narrow sections.
         *
         * @param finder the block
         */
        void finder(Finder finder);
    }
}
