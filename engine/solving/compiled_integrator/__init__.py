"""The integrator that is machine code from the first step to the last: for large markets and for ensembles."""
