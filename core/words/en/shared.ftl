forms = start
