"""The thirteen mechanisms of the model, one per file: pure functions of the state and the parameters."""
