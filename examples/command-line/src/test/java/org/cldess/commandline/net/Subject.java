package org.cldess.commandline.net;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;

/**
 * A dossier about which facts are written.
 *
 * @param name the name of its file
 * @param text the text of the file
 * @param dossier the dossier
 * @param number the number of a generated dossier; -1 for a handwritten one
 * @param days days spread over the contract’s life
 */
record Subject(String name, String text, Dossier dossier, int number, List<LocalDate> days) {
    private static final String GENERATED = "generated-";

    static Subject of(String name, byte[] bytes) {
        int number = name.startsWith(GENERATED) ? Integer.parseInt(name.substring(GENERATED.length())) : -1;
        return new Subject(
                name,
                new String(bytes, StandardCharsets.UTF_8),
                Library.read(bytes).dossier().orElseThrow(),
                number,
                days(Tree.parse(bytes)));
    }

    /** Checks whether the dossier is a sample or one of the first {@code generated} generated dossiers. */
    boolean isAmong(int generated) {
        return number < generated;
    }

    boolean isSample() {
        return number < 0;
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Object tree() {
        return Tree.parse(bytes());
    }

    private static List<LocalDate> days(Object tree) {
        Map<String, Object> term = Tree.object(Tree.at(tree, "contract", "term"));
        LocalDate start = LocalDate.parse(String.valueOf(term.get("start")));
        LocalDate end = LocalDate.parse(String.valueOf(term.get("end")));
        return Stream.of(
                        start.minusYears(2),
                        start.minusMonths(6),
                        start.minusDays(1),
                        start,
                        start.plusMonths(6),
                        start.plusMonths(12),
                        start.plusMonths(18),
                        start.plusMonths(24),
                        start.plusMonths(30),
                        end,
                        end.plusDays(1),
                        end.plusYears(4))
                .toList();
    }
}
