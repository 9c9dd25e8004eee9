#compdef privlint
# Completion of privlint in zsh; printed by `privlint completions zsh`.
_privlint() {
    local line kind value help
    local -a parts plain open
    local typed="${(j: :)words[1,CURRENT-1]} $PREFIX"
    for line in "${(@f)$(_PRIVLINT_COMPLETE=zsh_complete _PRIVLINT_WORDS=$typed \
        command privlint 2>/dev/null)}"; do
        kind=${line%%|*}
        value=${${line#*|}%%|*}
        help=${line#*|*|}
        case $kind in
            plain) plain+=("${value//:/\\:}${help:+:$help}") ;;
            open) open+=("${value//:/\\:}${help:+:$help}") ;;
            dir)
                compset -P '--*='
                _files -/
                return
                ;;
            declaration)
                compset -P '--*='
                _files -g '*.(yaml|yml|json)(-.)'
                return
                ;;
            file)
                compset -P '*='
                _files
                return
                ;;
        esac
    done
    (( $#open )) && _describe -V privlint open -U -S ''
    (( $#plain )) && _describe -V privlint plain -U
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _privlint "$@"
else
    compdef _privlint privlint
fi
