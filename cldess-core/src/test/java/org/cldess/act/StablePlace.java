package org.cldess.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.sample.WrittenDossier;

/** Names a place of a dossier by the ids on its path. The name stays the same when the lists along the path change. */
final class StablePlace {
    private static final Pattern SLASH = Pattern.compile("/");

    private StablePlace() {}

    /** Returns a name such as {@code /charter/versions/charte-1} for {@code /charter/versions/0}. */
    static String of(WrittenDossier written, String pointer) {
        StringBuilder words = new StringBuilder();
        String here = "";
        for (String step : SLASH.splitAsStream(pointer).skip(1).toList()) {
            boolean item = written.at(here).filter(List.class::isInstance).isPresent();
            here += "/" + step;
            words.append('/').append(item ? id(written, here).orElse(step) : step);
        }
        return words.toString();
    }

    private static Optional<String> id(WrittenDossier written, String pointer) {
        return written.at(pointer)
                .filter(Map.class::isInstance)
                .map(thing -> ((Map<?, ?>) thing).get("id"))
                .map(String::valueOf);
    }
}
