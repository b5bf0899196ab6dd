package org.cldess.reporting.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Changes all tables among blocks, also those inside other blocks. */
final class Tables {
    private final Function<Table, Block> change;

    private Tables(Function<Table, Block> change) {
        this.change = change;
    }

    /**
     * Returns the blocks with changed tables.
     *
     * @param change returns what replaces a table; data of a chart that become anything but a table are left out
     */
    static List<Block> changed(List<Block> blocks, Function<Table, Block> change) {
        return new Tables(change).changed(blocks);
    }

    private List<Block> changed(List<Block> blocks) {
        return blocks.stream().map(this::changed).toList();
    }

    private Block changed(Block block) {
        if (block instanceof Table table) {
            return change.apply(table);
        }
        if (block instanceof Section section) {
            return section.saying(changed(section.blocks()));
        }
        if (block instanceof Notice notice) {
            return new Notice(notice.kind(), notice.title(), changed(notice.blocks()));
        }
        if (block instanceof SideBySide columns) {
            return new SideBySide(columns.columns().stream().map(this::changed).toList());
        }
        return block instanceof Figure figure && figure.data().isPresent() ? changed(figure) : block;
    }

    private Figure changed(Figure figure) {
        Optional<Table> data =
                figure.data().map(change).filter(Table.class::isInstance).map(Table.class::cast);
        return new Figure(
                figure.title(), figure.subtitle(), figure.alternative(), figure.chart(), data, figure.names());
    }
}
