package org.cldess.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.NamedPerson;
import org.cldess.dossier.Dossier;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.internal.wording.PlaceDescriptions;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;

/**
 * Finds all data that a dossier contains about one person: the person’s record, the references to it, and the places
 * where a person with the same name signed. Takes time linear in the size of the dossier.
 */
final class PersonalDataSearch {
    private final Id<?> id;
    private final Optional<String> fullName;
    private final PlaceDescriptions words;
    private final List<PersonalDatum> found = new ArrayList<>();

    private PersonalDataSearch(Dossier dossier, Id<?> id, Optional<String> fullName) {
        this.id = id;
        this.fullName = fullName;
        this.words = new PlaceDescriptions(dossier.parts());
    }

    static List<PersonalDatum> of(Dossier dossier, Id<?> id, Optional<String> fullName) {
        PersonalDataSearch search = new PersonalDataSearch(dossier, id, fullName);
        search.thing("", dossier.parts());
        return List.copyOf(search.found);
    }

    private void thing(String path, Record thing) {
        for (Part part : Form.of(thing).parts()) {
            String at = path + "/" + part.name();
            Object plain = part.plain(thing);
            if (plain instanceof List<?> items) {
                for (int i = 0; i < items.size(); i++) {
                    item(at + "/" + i, items.get(i));
                }
            } else if (plain != null && !part.isIdentity()) {
                item(at, plain);
            }
        }
    }

    private void item(String path, Object item) {
        if (Part.isThing(item)) {
            Record thing = (Record) item;
            if (thing instanceof Identified<?> identified && identified.id().equals(id)) {
                all(path, thing);
            } else if (isNamed(thing)) {
                add(path, item);
            } else {
                thing(path, thing);
            }
        } else if (id.equals(item)) {
            add(path, item);
        }
    }

    private void add(String path, Object value) {
        found.add(new PersonalDatum(path, words.place(path), words.value(value)));
    }

    /** Returns whether an object is a person with the same name. */
    private boolean isNamed(Record thing) {
        return thing instanceof NamedPerson person && fullName.equals(Optional.of(person.fullName()));
    }

    /** Adds everything in the person’s record. */
    private void all(String path, Record thing) {
        for (Part part : Form.of(thing).parts()) {
            String at = path + "/" + part.name();
            Object plain = part.plain(thing);
            if (part.holdsThings() && plain instanceof List<?> items) {
                for (int i = 0; i < items.size(); i++) {
                    all(at + "/" + i, (Record) items.get(i));
                }
            } else if (plain != null) {
                add(at, part.isIdentity() ? plain.toString() : plain);
            }
        }
    }
}
