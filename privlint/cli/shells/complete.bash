# Completion of privlint in bash 4.4 or later; printed by `privlint completions bash`.
_privlint_completion() {
    local kind value help step wide=0
    local -a values=() helps=()
    COMPREPLY=()
    while IFS='|' read -r kind value help; do
        case $kind in
            plain | open)
                values+=("$value")
                helps+=("$help")
                ((${#value} > wide)) && wide=${#value}
                [[ $kind == open ]] && compopt -o nospace
                ;;
            dir)
                compopt -o dirnames
                return
                ;;
            declaration)
                compopt -o filenames
                while IFS= read -r value; do
                    COMPREPLY+=("$value")
                done < <(
                    compgen -d -- "$2"
                    compgen -f -X '!*.yaml' -- "$2"
                    compgen -f -X '!*.yml' -- "$2"
                    compgen -f -X '!*.json' -- "$2"
                )
                [[ ${#COMPREPLY[@]} == 0 ]] && compopt -o default
                return
                ;;
            file)
                compopt -o default
                return
                ;;
        esac
    done < <(
        _PRIVLINT_COMPLETE=bash_complete _PRIVLINT_WORD="$2" \
            _PRIVLINT_WORDS="${COMP_LINE:0:COMP_POINT}" command privlint 2>/dev/null
    )
    if ((COMP_TYPE == 63 && ${#values[@]} > 1)); then # they are only listed
        for step in "${!values[@]}"; do
            printf -v value "%-${wide}s  %s" "${values[step]}" "${helps[step]}"
            value=${value:0:${COLUMNS:-80} - 4}
            values[step]=${value%"${value##*[! ]}"}
        done
    fi
    COMPREPLY=("${values[@]}")
}
complete -o nosort -F _privlint_completion privlint
