package org.cldess.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cldess.consistency.ConsistencyCheck;
import org.cldess.consistency.Parts;
import org.cldess.consistency.PartsReader;
import org.cldess.consistency.ProblemReport;
import org.cldess.consistency.SourcePosition;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.reading.Input;
import org.cldess.thing.Identified;
import org.cldess.validation.Place;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * The result of reading a dossier: the dossier or everything that is wrong with it, and the position of each value in
 * the source. It is made by the module that reads files.
 */
public final class ReadDossier {
    private final Reading<Dossier> reading;
    private final SourcePosition root;

    /** Maps the index of a thing in the dossier, whose lists are sorted by id, to its index in the source. */
    private final Map<String, List<Integer>> places;

    private ReadDossier(Reading<Dossier> reading, SourcePosition root, Map<String, List<Integer>> places) {
        this.reading = reading;
        this.root = root;
        this.places = places;
    }

    /**
     * Reads a dossier.
     *
     * @param input the source
     * @param header the violations already found in the fields that identify the file
     * @param passedOver the fields that identify the file and are not parts of the dossier
     * @return the dossier, or every problem at once
     */
    public static ReadDossier of(Input input, List<Violation> header, Set<String> passedOver) {
        SourcePosition root = SourcePosition.root(input);
        ProblemReport report = new ProblemReport();
        Parts parts = new PartsReader(report).read(Form.of(DossierParts.class), input, root, passedOver);
        List<Violation> reported = new ArrayList<>(header);
        reported.addAll(report.violations());
        Violations violations = ConsistencyCheck.ofRead(parts, reported, root::place);
        return violations.isEmpty()
                ? new ReadDossier(
                        Reading.of(Dossier.narrowed(NamedAxes.in((DossierParts) SortedLists.byId(parts.make())))),
                        root,
                        places(parts))
                : new ReadDossier(Reading.failed(violations), root, Map.of());
    }

    private static Map<String, List<Integer>> places(Parts dossier) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (Part part : dossier.form().parts()) {
            if (part.isList() && Identified.class.isAssignableFrom(part.held())) {
                Part id = part.form().identity().orElseThrow();
                List<String> ids = dossier.things(part).stream()
                        .map(thing -> thing.text(id).orElseThrow())
                        .toList();
                places.put(
                        part.name(),
                        IntStream.range(0, ids.size())
                                .boxed()
                                .sorted(Comparator.comparing(ids::get))
                                .toList());
            }
        }
        return places;
    }

    /**
     * Returns the result.
     *
     * @return the dossier, or every problem at once
     */
    public Reading<Dossier> reading() {
        return reading;
    }

    /**
     * Returns the position of a value.
     *
     * @param pointer a JSON Pointer into the source
     * @return its line and column, or those of the nearest enclosing thing
     */
    public Optional<Place> place(String pointer) {
        return root.place(pointer);
    }

    /**
     * Returns the pointer to a thing in the source. The lists of a dossier are sorted by id; a file may have another
     * order.
     *
     * @param pointer a JSON Pointer into the dossier
     * @return the JSON Pointer to the same thing in the source
     */
    public String pointerInSource(String pointer) {
        String[] tokens = pointer.split("/", 4);
        if (tokens.length < 3) {
            return pointer;
        }
        List<Integer> list = places.getOrDefault(tokens[1], List.of());
        int index = tokens[2].matches("[0-9]{1,9}") ? Integer.parseInt(tokens[2]) : -1;
        if (index < 0 || index >= list.size()) {
            return pointer;
        }
        String head = "/" + tokens[1] + "/";
        return head + list.get(index) + pointer.substring(head.length() + tokens[2].length());
    }

    @Override
    public String toString() {
        return "ReadDossier: " + reading;
    }
}
