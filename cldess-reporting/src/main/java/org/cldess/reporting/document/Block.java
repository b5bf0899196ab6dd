package org.cldess.reporting.document;

/** A block of a report, such as a paragraph or a table. */
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
                SearchBox {
    /**
     * Calls the visitor's method for this kind of block.
     *
     * @param visitor the visitor that converts blocks to a format
     */
    void accept(Visitor visitor);

    /** A visitor with one method for each kind of block. */
    interface Visitor {
        /**
         * Visits a section, including its blocks.
         *
         * @param section the block
         */
        void section(Section section);

        /**
         * Visits a paragraph.
         *
         * @param paragraph the block
         */
        void paragraph(Paragraph paragraph);

        /**
         * Visits a list.
         *
         * @param list the block
         */
        void bulletList(BulletList list);

        /**
         * Visits a list of terms.
         *
         * @param definitions the block
         */
        void definitions(Definitions definitions);

        /**
         * Visits tiles.
         *
         * @param figures the block
         */
        void keyFigures(KeyFigures figures);

        /**
         * Visits boxes.
         *
         * @param facts the block
         */
        void facts(Facts facts);

        /**
         * Visits a table.
         *
         * @param table the block
         */
        void table(Table table);

        /**
         * Visits a chart.
         *
         * @param figure the block
         */
        void figure(Figure figure);

        /**
         * Visits a notice, including its blocks.
         *
         * @param notice the block
         */
        void notice(Notice notice);

        /**
         * Visits signature boxes.
         *
         * @param signatures the block
         */
        void signatures(Signatures signatures);

        /**
         * Visits columns, including their blocks.
         *
         * @param columns the block
         */
        void sideBySide(SideBySide columns);

        /**
         * Visits a search box.
         *
         * @param filter the block
         */
        void searchBox(SearchBox filter);
    }
}
