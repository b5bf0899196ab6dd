/**
 * Applications to a call for projects (<i>{@index candidatures}</i>): the applicant, the project and the amount
 * requested.
 */
package org.cldess.call.application;
