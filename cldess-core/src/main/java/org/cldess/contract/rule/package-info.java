/**
 * The rules that apply to a single contract. The rulebook collects them; this package is not exported.
 */
package org.cldess.contract.rule;
