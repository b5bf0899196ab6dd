package org.cldess.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The links between the files of a folder.
 *
 * @param links the targets of the links of each page
 * @param places the ids of each page; none for files that are no pages
 */
record PageLinks(Map<String, Set<String>> links, Map<String, Set<String>> places) {
    private static final String HOME = "index.html";
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    static PageLinks in(Path folder) throws IOException {
        Map<String, Set<String>> links = new TreeMap<>();
        Map<String, Set<String>> places = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                String text = name.endsWith(".html") ? Files.readString(file) : "";
                links.put(name, found(LINK, text));
                places.put(name, found(ID, text));
            }
        }
        return new PageLinks(links, places);
    }

    /** Returns the links inside the folder that lead nowhere, each after its page. */
    Set<String> broken() {
        Set<String> broken = new TreeSet<>();
        links.forEach((page, targets) -> targets.stream()
                .filter(target -> !target.matches("(https?:|mailto:).*") && !leads(page, target))
                .forEach(target -> broken.add(page + " → " + target)));
        return broken;
    }

    private boolean leads(String from, String target) {
        int hash = target.indexOf('#');
        String page = hash < 0 ? target : target.substring(0, hash);
        Set<String> there = places.getOrDefault(page.isEmpty() ? from : page, Set.of());
        return hash < 0 ? places.containsKey(page) : there.contains(target.substring(hash + 1));
    }

    /** Returns the files to which the home page does not lead. */
    Set<String> orphans() {
        Set<String> orphans = new TreeSet<>(places.keySet());
        orphans.remove(HOME);
        orphans.removeAll(links.getOrDefault(HOME, Set.of()));
        return orphans;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
