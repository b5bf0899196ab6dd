package org.cldess.consistency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import org.jspecify.annotations.Nullable;

/** Names the thing that contains a place of a dossier: « Action 1.2.3 », « Acteur APEAS ». */
final class Owners {
    private Owners() {}

    static Optional<Message> of(Parts dossier, String path) {
        int end = path.indexOf('/', 1);
        String name = end < 0 ? path.substring(Math.min(1, path.length())) : path.substring(1, end);
        String rest = end < 0 ? "" : path.substring(end + 1);
        Optional<Part> part = dossier.form().find(name).filter(Part::holdsThings);
        if (rest.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        if (part.get().isList()) {
            return Optional.of(named(part.get().form(), dossier.list(part.get()), rest));
        }
        return Optional.of("form.owner." + name)
                .filter(Texts.WORDS.keys(Locale.FRENCH)::contains)
                .map(Texts.WORDS::message);
    }

    private static Message named(Form form, List<@Nullable Object> things, String rest) {
        int end = rest.indexOf('/');
        int index = Integer.parseInt(end < 0 ? rest : rest.substring(0, end));
        String kind = form.kind().orElseThrow();
        Optional<String> said = index < things.size() && things.get(index) instanceof Parts thing
                ? thing.text(form.naming().orElseThrow()).filter(text -> !text.isBlank())
                : Optional.empty();
        return said.map(text -> Texts.WORDS.message("form.owner." + kind, Typography.excerpt(text)))
                .orElseGet(() -> Texts.WORDS.message("form.owner.nameless." + kind, index + 1));
    }
}
