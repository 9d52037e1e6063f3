package org.nmirf.node.practice;

class InMemoryPracticesTests extends PracticesContract {

    private final InMemoryPractices practices = new InMemoryPractices();

    @Override
    Practices practices() {
        return practices;
    }
}
