package org.cldess.reading;

import java.util.Collection;

/** An input that reads another one, and changes some of what it says. */
public abstract class ForwardingInput implements Input {
    private final Input input;

    /**
     * Creates an input over another one.
     *
     * @param input the other input
     */
    protected ForwardingInput(Input input) {
        this.input = input;
    }

    /** {@return the other input} */
    protected final Input input() {
        return input;
    }

    @Override
    public Kind kind() {
        return input.kind();
    }

    @Override
    public String text() {
        return input.text();
    }

    @Override
    public void fields(Collection<String> expected, Fields fields) {
        input.fields(expected, fields);
    }

    @Override
    public void items(Items items) {
        input.items(items);
    }

    @Override
    public Collection<String> cleared(Collection<String> expected) {
        return input.cleared(expected);
    }

    @Override
    public int line() {
        return input.line();
    }

    @Override
    public int column() {
        return input.column();
    }

    @Override
    public boolean isTyped() {
        return input.isTyped();
    }
}
