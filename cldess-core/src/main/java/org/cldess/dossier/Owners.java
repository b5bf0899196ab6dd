package org.cldess.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import org.jspecify.annotations.Nullable;

/** Names the thing that holds a place of a draft: « Action 1.2.3 », « Acteur APEAS ». */
final class Owners {
    private Owners() {}

    static Optional<Message> of(DossierDraft draft, String path) {
        int end = path.indexOf('/', 1);
        String list = end < 0 ? path : path.substring(0, end);
        String rest = end < 0 ? "" : path.substring(end + 1);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        return switch (list) {
            case "/contract" -> Optional.of(Texts.WORDS.message("form.owner.contract"));
            case "/charter" -> Optional.of(Texts.WORDS.message("form.owner.charter"));
            case "/deliberations" -> named("deliberation", draft.deliberations(), rest, it -> it.id());
            case "/actors" -> named("actor", draft.actors(), rest, it -> it.name());
            case "/indicators" -> named("indicator", draft.indicators(), rest, it -> it.name());
            case "/actions" -> named("action", draft.actions(), rest, it -> it.number());
            case "/meetings" -> named("meeting", draft.meetings(), rest, it -> it.title());
            case "/bodies" -> named("body", draft.bodies(), rest, it -> it.name());
            case "/sittings" -> named("sitting", draft.sittings(), rest, it -> it.id());
            case "/consultations" -> named("consultation", draft.consultations(), rest, it -> it.id());
            case "/ties" -> named("tie", draft.ties(), rest, it -> it.id());
            case "/declinedIntroductions" ->
                named("declined-introduction", draft.declinedIntroductions(), rest, it -> it.id());
            case "/exchanges" -> named("exchange", draft.exchanges(), rest, it -> it.title());
            default -> Optional.empty();
        };
    }

    private static <T> Optional<Message> named(
            String kind, List<@Nullable T> things, String rest, Function<T, @Nullable String> name) {
        int end = rest.indexOf('/');
        int index = Integer.parseInt(end < 0 ? rest : rest.substring(0, end));
        T thing = index < things.size() ? things.get(index) : null;
        String said = thing == null ? null : name.apply(thing);
        return said == null || said.isBlank()
                ? Optional.of(Texts.WORDS.message("form.owner.nameless." + kind, index + 1))
                : Optional.of(Texts.WORDS.message("form.owner." + kind, Typography.excerpt(said)));
    }
}
