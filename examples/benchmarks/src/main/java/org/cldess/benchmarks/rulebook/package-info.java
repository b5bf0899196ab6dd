/**
 * The rules on contract and charter over a dossier of 1,000 nodes, compared with the same rules in Hibernate Validator.
 */
@NullMarked
package org.cldess.benchmarks.rulebook;

import org.jspecify.annotations.NullMarked;
