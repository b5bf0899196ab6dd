package org.cldess.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.internal.wording.Fields;
import org.cldess.internal.wording.Wording;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/**
 * Finds all that a dossier holds about one person: the record that is theirs, what refers to it, and the places where somebody of the same
 * name signed. In time linear in the size of the dossier.
 */
final class PersonalDataSearch {
    private final String list;
    private final String id;
    private final Wording words;
    private final List<PersonalDatum> found = new ArrayList<>();
    private Optional<String> fullName = Optional.empty();

    private PersonalDataSearch(DossierDraft draft, String list, String id) {
        this.list = list;
        this.id = id;
        this.words = new Wording(draft);
    }

    static List<PersonalDatum> of(Dossier dossier, String list, String id, Optional<String> fullName) {
        DossierDraft draft = DossierDraft.of(dossier);
        PersonalDataSearch search = new PersonalDataSearch(draft, list, id);
        search.fullName = fullName;
        search.thing("", draft);
        return List.copyOf(search.found);
    }

    private void thing(String path, Record draft) {
        for (Fields.Field field : Fields.of(draft)) {
            value(path + "/" + field.name(), field.name(), field.value());
        }
    }

    private void value(String path, String field, @Nullable Object value) {
        Object plain = value instanceof Known<?> known ? known.value().orElse(null) : value;
        if (plain instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                item(path + "/" + i, field, items.get(i));
            }
        } else if (plain != null) {
            item(path, field, plain);
        }
    }

    private void item(String path, String field, @Nullable Object item) {
        if (item instanceof Record draft && Fields.isThing(draft)) {
            boolean theirs = field.equals(list) && Fields.text(draft, "id").equals(Optional.of(id));
            if (theirs) {
                all(path, draft);
            } else if (isNamed(draft)) {
                found.add(new PersonalDatum(path, words.place(path), words.value(field, draft)));
            } else {
                thing(path, draft);
            }
        } else if (id.equals(item) && Wording.cites(field).filter(list::equals).isPresent()) {
            found.add(new PersonalDatum(path, words.place(path), words.value(field, item)));
        }
    }

    private boolean isNamed(Record draft) {
        Optional<String> name = Fields.text(draft, "givenName")
                .flatMap(given -> Fields.text(draft, "familyName").map(family -> given + " " + family));
        return name.isPresent() && name.equals(fullName);
    }

    /** All that stands in the record that is the person’s. */
    private void all(String path, Record draft) {
        for (Fields.Field field : Fields.of(draft)) {
            String at = path + "/" + field.name();
            Object plain =
                    field.value() instanceof Known<?> known ? known.value().orElse(null) : field.value();
            if (plain instanceof List<?> items && items.stream().allMatch(Fields::isThing)) {
                for (int i = 0; i < items.size(); i++) {
                    all(at + "/" + i, (Record) items.get(i));
                }
            } else if (plain != null) {
                found.add(new PersonalDatum(at, words.place(at), words.value(field.name(), plain)));
            }
        }
    }
}
